import type { Role } from '@chancery/vocabularies';
import type { Change } from '../paths/index.ts';
import { localeOfPath } from '../paths/index.ts';
import { Refusal } from '../problems/problem.ts';
import type { Actor, Grant } from './actor.ts';
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
export type Action = keyof typeof MAY;

/** Where an act takes place; its policy is not asked here. */
export type Place = Pick<RecordScope, 'dossiers' | 'shared'>;

/** To administer is about all dossiers, so a grant for one does not do. */
const grantsTo = (actor: Actor, action: Action): readonly Grant[] =>
  actor.type === 'person'
    ? actor.grants.filter(
        (grant) =>
          MAY[action]?.includes(grant.role) &&
          (action !== 'administer' || grant.dossierId === null),
      )
    : [];

/**
 * Grants that allow an action, for each dossier of the place: every one of them has to be covered.
 * A shared record that no dossier rests on yet, and a draft that has not found its dossier, take
 * any grant.
 */
function grantsIn(actor: Actor, action: Action, place: Place): (readonly Grant[])[] {
  const grants = grantsTo(actor, action);
  if (place.dossiers.length > 0)
    return place.dossiers.map((id) =>
      grants.filter(({ dossierId }) => dossierId === null || dossierId === id),
    );
  return place.shared || action === 'write' || action === 'read'
    ? [grants]
    : [grants.filter(({ dossierId }) => dossierId === null)];
}

/** Whether the actor may do this somewhere; what is done to a record asks `mayIn` or `assertCan`. */
export const may = (actor: Actor, action: Action): boolean =>
  actor.type === 'system' || grantsTo(actor, action).length > 0;

/** The dossiers in which the actor may do this; null for all. */
export function dossiersWhere(actor: Actor, action: Action): readonly string[] | null {
  if (actor.type === 'system') return null;
  const ids = grantsTo(actor, action).map(({ dossierId }) => dossierId);
  return ids.includes(null) ? null : ids.filter((id) => id !== null);
}

/**
 * Whether the actor may do this to a record. `changes` is what the act does to its content: a grant
 * for some languages covers texts in them and nothing else, an act without changes least of all.
 */
export const mayIn = (
  actor: Actor,
  action: Action,
  place: Place,
  changes?: readonly Change[],
): boolean => actor.type === 'system' || refusal(actor, action, place, changes) === undefined;

/** Refuses with UNAUTHORIZED or FORBIDDEN what the actor may not do. */
export function assertCan(
  actor: Actor,
  action: Action,
  place: Place,
  changes?: readonly Change[],
): void {
  if (actor.type === 'system') return;
  const refused = refusal(actor, action, place, changes);
  if (refused) throw refused;
}

function refusal(
  actor: Actor,
  action: Action,
  place: Place,
  changes: readonly Change[] | undefined,
): Refusal | undefined {
  if (actor.type === 'public') return new Refusal('UNAUTHORIZED', 'Sign in to do this.');
  for (const grants of grantsIn(actor, action, place)) {
    if (grants.length === 0)
      return new Refusal('FORBIDDEN', `Your account may not ${action} this record.`);
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
          hint: path
            ? 'Undo this change, or ask an administrator for the language.'
            : 'Ask someone whose account is not limited to languages.',
        },
      ],
    },
  );
