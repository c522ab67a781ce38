import {
  type Actor,
  type Clock,
  type Database,
  audit as insert,
  type WriteDb,
} from '@chancery/api/engine';

export { accountOf } from '@chancery/api/engine';

/** What an action on accounts runs on, and who does it. */
export interface AccountContext {
  db: Database;
  clock: Clock;
  actor: Actor;
}

/** One row for each mutation, in its transaction; never a password, a token or a hash. */
export function audit(
  db: WriteDb,
  context: Pick<AccountContext, 'clock' | 'actor'>,
  action: string,
  details: Record<string, unknown>,
): Promise<void> {
  const { actor } = context;
  const by = actor.type === 'system' ? { by: actor.name } : {};
  return insert(db, context, [{ action, details: { ...details, ...by } }]);
}
