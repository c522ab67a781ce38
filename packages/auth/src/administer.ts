import { type Actor, Refusal } from '@chancery/api/engine';

/**
 * Whether someone may manage accounts: the system, and administrators of everything. An
 * administrator of one dossier may not, or they could give themselves the rest.
 */
export function isAdministrator(actor: Actor): boolean {
  return (
    actor.type === 'system' ||
    (actor.type === 'person' &&
      actor.grants.some((grant) => grant.role === 'admin' && grant.dossierId === null))
  );
}

/** Refuses everyone else. */
export function assertAdministrator(actor: Actor): void {
  if (actor.type === 'public') throw new Refusal('UNAUTHORIZED', 'Sign in to do this.');
  if (!isAdministrator(actor))
    throw new Refusal('FORBIDDEN', 'Only an administrator may manage accounts.');
}
