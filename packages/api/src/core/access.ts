import type { Role } from '@chancery/vocabularies';
import type { Actor, Grant } from './actor.ts';
import type { Change } from './diff.ts';
import { localeOfPath } from './locale-of-path.ts';
import { Refusal } from './problem.ts';

/** What can be done to a record, and the roles that may. */
const MAY: Record<string, readonly Role[]> = {
  read: ['admin', 'reviewer', 'editor', 'analyst'],
  write: ['admin', 'reviewer', 'editor'],
  publish: ['admin', 'reviewer', 'editor'],
  approve: ['admin', 'reviewer'],
  withdraw: ['admin', 'reviewer'],
  merge: ['admin', 'reviewer'],
  administer: ['admin'],
};
export type Deed = keyof typeof MAY;

/**
 * Grants that allow a deed on a record of these dossiers; a shared record takes any dossier's. To
 * administer is about all dossiers, so a grant for one does not do.
 */
function grantsFor(actor: Actor, deed: Deed, dossiers: readonly string[]): readonly Grant[] {
  if (actor.type !== 'person') return [];
  return actor.grants.filter(
    (grant) =>
      MAY[deed]?.includes(grant.role) &&
      (grant.dossierId === null ||
        (deed !== 'administer' && (dossiers.length === 0 || dossiers.includes(grant.dossierId)))),
  );
}

export function may(actor: Actor, deed: Deed, dossiers: readonly string[] = []): boolean {
  return actor.type === 'system' || grantsFor(actor, deed, dossiers).length > 0;
}

/** Refuses with UNAUTHORIZED or FORBIDDEN; `changes` are checked against the locales of the grant. */
export function demand(
  actor: Actor,
  deed: Deed,
  dossiers: readonly string[] = [],
  changes: readonly Change[] = [],
): void {
  if (actor.type === 'system') return;
  if (actor.type === 'public') throw new Refusal('UNAUTHORIZED', 'Sign in to do this.');
  const grants = grantsFor(actor, deed, dossiers);
  if (grants.length === 0)
    throw new Refusal('FORBIDDEN', `Your account may not ${deed} this record.`);
  if (grants.some((grant) => grant.locales.length === 0)) return;
  const locales = new Set<string>(grants.flatMap((grant) => grant.locales));
  const foreign = changes.find(({ path }) => !locales.has(localeOfPath(path) ?? ''));
  if (foreign) {
    throw new Refusal(
      'FORBIDDEN',
      `Your account may change only the texts in ${[...locales].join(', ')}.`,
      {
        problems: [
          {
            code: 'locale_not_granted',
            path: foreign.path,
            severity: 'refusal',
            message: 'This is not in a language that your account may change.',
            wayOut: 'Undo this change, or ask an administrator for the language.',
          },
        ],
      },
    );
  }
}
