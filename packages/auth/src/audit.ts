import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { type Actor, accountOf, type Clock, type Database, type WriteDb } from './core.ts';

/** What a deed on accounts runs on, and who does it. */
export interface AccountContext {
  db: Database;
  clock: Clock;
  actor: Actor;
}

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
