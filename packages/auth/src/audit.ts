import { randomUUID } from 'node:crypto';
import type { Actor, Clock, Database, WriteDb } from '@chancery/api/engine';
import sql from 'sql-template-tag';

/** What a deed on accounts runs on, and who does it. */
export interface AccountContext {
  db: Database;
  clock: Clock;
  actor: Actor;
}

/** The account of an actor; the system and the public have none. */
export const accountOf = (actor: Actor): string | null =>
  actor.type === 'person' ? actor.id : null;

/** One row for each mutation, in its transaction; never a password, a token or a hash. */
export async function audit(
  db: WriteDb,
  { clock, actor }: Pick<AccountContext, 'clock' | 'actor'>,
  action: string,
  details: Record<string, unknown>,
): Promise<void> {
  const by = actor.type === 'system' ? { by: actor.name } : {};
  await db.rows(sql`
    INSERT INTO "Audit" (id, at, "accountId", action, details)
    VALUES (${randomUUID()}, ${clock.now()}, ${accountOf(actor)}, ${action}, ${JSON.stringify({ ...details, ...by })}::jsonb)`);
}
