import { isPossible, type RevisionAct } from '@chancery/api/revision-acts';
import type { Locale } from '@chancery/vocabularies';
import { languageName } from './words.ts';

/** What the form can do: what the engine knows of revisions, and what is the form's own. */
type Action = RevisionAct | 'save' | 'force' | 'only';

export type NextAction = 'save' | 'submit' | 'approve' | 'publish' | 'none';

export interface Where {
  /** state of the revision that the form acts on; undefined for a record never saved */
  state: string | undefined;
  /** whether the form holds what that revision does not: it is saved as a draft first */
  changed: boolean;
  /** whether a second person has approved that revision */
  approved: boolean;
  reviewRequired: boolean;
  editorialWithoutReview: boolean;
  /** whether every change since the last publication is editorial; undefined while not known */
  editorialOnly: boolean | undefined;
  everPublished: boolean;
  /** whether the one who looks wrote the revision */
  own: boolean;
  may: { write: boolean; publish: boolean; approve: boolean };
}

/** Whether the form offers an action: as the engine would allow it of this person, now. */
function offers(action: Action, where: Where): boolean {
  const { may, changed, reviewRequired } = where;
  const saved = where.state ?? 'draft';
  const acted = changed ? 'draft' : saved;
  const alone = mayPublishAlone(where);
  switch (action) {
    case 'save':
      return may.write && (changed || where.state === undefined);
    case 'submit':
      return isPossible('submit', acted) && may.write && reviewRequired && !alone;
    case 'approve':
      return !changed && isPossible('approve', saved) && may.approve && !where.own;
    case 'return':
      return !changed && isPossible('return', saved) && may.approve;
    case 'publish':
    case 'schedule':
      return isPossible(action, acted) && alone;
    case 'only':
      return isPossible('publish', acted) && alone && where.everPublished;
    case 'force':
      return isPossible('publish', acted) && reviewRequired && !alone && may.approve && may.publish;
    case 'unschedule':
      return !changed && isPossible('unschedule', saved) && may.publish;
    case 'discard':
      return where.state !== undefined && isPossible('discard', saved) && may.write;
  }
}

/** The one right next thing to do with a record. Submitting and publishing save first. */
export function nextAction(where: Where): NextAction {
  // What has its time goes out by itself; to hurry it is one of the other actions.
  if (where.state === 'scheduled' && !where.changed) return 'none';
  return (
    (['approve', 'publish', 'submit', 'save'] as const).find((action) => offers(action, where)) ??
    'none'
  );
}

/** Whether a change may go out without a second person, or has had its own. */
export function mayPublishAlone(where: Where): boolean {
  if (!where.may.publish) return false;
  if (!where.reviewRequired) return true;
  if (where.approved && !where.changed) return true;
  return where.editorialWithoutReview && where.everPublished && where.editorialOnly === true;
}

export interface MoreAction {
  id: 'publish' | 'schedule' | 'unschedule' | 'force' | 'return' | 'discard' | `only-${Locale}`;
  label: string;
  about: string;
  danger?: boolean;
}

/** What else can be done with a record besides the one right next thing. */
export function moreActions(where: Where, languages: readonly Locale[]): MoreAction[] {
  const isScheduled = where.state === 'scheduled' && !where.changed;
  const all: (MoreAction & { action: Action; when?: boolean })[] = [
    {
      id: 'publish',
      action: 'publish',
      when: isScheduled,
      label: 'Publish now',
      about: 'Does not wait for its time',
    },
    {
      id: 'schedule',
      action: 'schedule',
      label: isScheduled ? 'Change the time…' : 'Schedule…',
      about: 'Publish at a set time',
    },
    {
      id: 'unschedule',
      action: 'unschedule',
      label: 'Cancel the schedule',
      about: where.approved ? 'It stays approved' : 'It is a draft again',
    },
    ...languages.map((locale) => ({
      id: `only-${locale}` as const,
      action: 'only' as const,
      label: `Publish only the ${languageName(locale)} texts`,
      about: 'The rest waits as a draft',
    })),
    {
      id: 'force',
      action: 'force',
      label: 'Publish without review',
      about: 'Goes to the queue for a review afterwards',
    },
    {
      id: 'return',
      action: 'return',
      label: 'Send back',
      about: 'To its author, as a draft',
    },
    {
      id: 'discard',
      action: 'discard',
      label: 'Discard the draft',
      about: where.everPublished
        ? 'Back to what is published'
        : 'The record leaves the lists; its history stays',
      danger: true,
    },
  ];
  return all
    .filter(({ action, when = true }) => when && offers(action, where))
    .map(({ action: _, when: __, ...shown }) => shown);
}
