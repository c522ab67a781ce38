import type { Role } from '@chancery/vocabularies';
import type { Actor, Grant } from './actor.ts';
import type { Change } from './diff.ts';
import { localeOfPath } from './locale-of-path.ts';
import { Refusal } from './problem.ts';
import type { RecordScope } from './record-scope.ts';

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

/** Where an act takes place; its policy is not asked here. */
export type Place = Pick<RecordScope, 'dossiers' | 'shared'>;

/** To administer is about all dossiers, so a grant for one does not do. */
const grantsTo = (actor: Actor, deed: Deed): readonly Grant[] =>
  actor.type === 'person'
    ? actor.grants.filter(
        (grant) =>
          MAY[deed]?.includes(grant.role) && (deed !== 'administer' || grant.dossierId === null),
      )
    : [];

/**
 * Grants that allow a deed, for each dossier of the place: every one of them has to be covered.
 * A shared record that no dossier rests on yet, and a draft that has not found its dossier, take
 * any grant.
 */
function grantsIn(actor: Actor, deed: Deed, place: Place): (readonly Grant[])[] {
  const grants = grantsTo(actor, deed);
  if (place.dossiers.length > 0)
    return place.dossiers.map((id) =>
      grants.filter(({ dossierId }) => dossierId === null || dossierId === id),
    );
  return place.shared || deed === 'write' || deed === 'read'
    ? [grants]
    : [grants.filter(({ dossierId }) => dossierId === null)];
}

/** Whether the actor may do this somewhere; what is done to a record asks `mayIn` or `demand`. */
export const may = (actor: Actor, deed: Deed): boolean =>
  actor.type === 'system' || grantsTo(actor, deed).length > 0;

/** The dossiers in which the actor may do this; null for all. */
export function dossiersWhere(actor: Actor, deed: Deed): readonly string[] | null {
  if (actor.type === 'system') return null;
  const ids = grantsTo(actor, deed).map(({ dossierId }) => dossierId);
  return ids.includes(null) ? null : ids.filter((id) => id !== null);
}

/**
 * Whether the actor may do this to a record. `changes` is what the act does to its content: a grant
 * for some languages covers texts in them and nothing else, an act without changes least of all.
 */
export const mayIn = (
  actor: Actor,
  deed: Deed,
  place: Place,
  changes?: readonly Change[],
): boolean => actor.type === 'system' || refusal(actor, deed, place, changes) === undefined;

/** Refuses with UNAUTHORIZED or FORBIDDEN what the actor may not do. */
export function demand(actor: Actor, deed: Deed, place: Place, changes?: readonly Change[]): void {
  if (actor.type === 'system') return;
  const refused = refusal(actor, deed, place, changes);
  if (refused) throw refused;
}

function refusal(
  actor: Actor,
  deed: Deed,
  place: Place,
  changes: readonly Change[] | undefined,
): Refusal | undefined {
  if (actor.type === 'public') return new Refusal('UNAUTHORIZED', 'Sign in to do this.');
  for (const grants of grantsIn(actor, deed, place)) {
    if (grants.length === 0)
      return new Refusal('FORBIDDEN', `Your account may not ${deed} this record.`);
    if (grants.some((grant) => grant.locales.length === 0)) continue;
    const locales = new Set<string>(grants.flatMap((grant) => grant.locales));
    if (!changes) return onlyTexts(locales, '');
    const foreign = changes.find(({ path }) => !locales.has(localeOfPath(path) ?? ''));
    if (foreign) return onlyTexts(locales, foreign.path);
  }
  return undefined;
}

const onlyTexts = (locales: ReadonlySet<string>, path: string): Refusal =>
  new Refusal(
    'FORBIDDEN',
    `Your account may change only the texts in ${[...locales].join(', ')}.`,
    {
      problems: [
        {
          code: 'locale_not_granted',
          path,
          severity: 'refusal',
          message: path
            ? 'This is not in a language that your account may change.'
            : 'This is more than a change of texts.',
          wayOut: path
            ? 'Undo this change, or ask an administrator for the language.'
            : 'Ask someone whose account is not limited to languages.',
        },
      ],
    },
  );
