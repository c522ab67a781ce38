import type { Locale, Role } from '@chancery/vocabularies';

/** A grant is (person, role, dossier or all, locales or all). */
export interface Grant {
  role: Role;
  dossierId: string | null;
  /** empty: all */
  locales: readonly Locale[];
}

/** Where a request came from. */
export interface Origin {
  address: string;
  userAgent: string | null;
}

/** Who acts, and where that is known from where. The system is the seed, the scheduler and the shell. */
export type Actor =
  | { type: 'public'; from?: Origin }
  | { type: 'system'; name: string }
  | {
      type: 'person';
      id: string;
      name: string;
      sessionId: string;
      grants: readonly Grant[];
      from?: Origin;
    };

/** Who may send a request. */
export type Asker = Exclude<Actor, { type: 'system' }>;

export const PUBLIC: Asker & { type: 'public' } = { type: 'public' };
export const system = (name: string): Actor => ({ type: 'system', name });
export const accountOf = (actor: Actor): string | null =>
  actor.type === 'person' ? actor.id : null;
