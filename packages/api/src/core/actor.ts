import type { Locale, Role } from '@chancery/vocabularies';

/** A grant is (person, role, dossier or all, locales or all). */
export interface Grant {
  role: Role;
  dossierId: string | null;
  /** empty: all */
  locales: readonly Locale[];
}

/** Who acts. The system is the seed, the scheduler and the shell. */
export type Actor =
  | { type: 'public' }
  | { type: 'system'; name: string }
  | { type: 'person'; id: string; name: string; sessionId: string; grants: readonly Grant[] };

export const PUBLIC: Actor = { type: 'public' };
export const system = (name: string): Actor => ({ type: 'system', name });
export const accountOf = (actor: Actor): string | null =>
  actor.type === 'person' ? actor.id : null;
