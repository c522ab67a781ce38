import type { RevisionState } from '@chancery/vocabularies';

export const revisionActs = [
  'submit',
  'approve',
  'return',
  'publish',
  'schedule',
  'unschedule',
  'discard',
] as const;
export type RevisionAct = (typeof revisionActs)[number];

/**
 * What can be done to a revision that waits, and in which states. The engine refuses by this table
 * and the desk offers by it, so that no button leads to a refusal and no state is without a way on.
 */
export const STATES_OF_ACT: Readonly<Record<RevisionAct, readonly string[]>> = {
  submit: ['draft'],
  approve: ['in_review'],
  return: ['in_review', 'approved'],
  publish: ['draft', 'in_review', 'approved', 'scheduled'],
  schedule: ['draft', 'in_review', 'approved', 'scheduled'],
  unschedule: ['scheduled'],
  discard: ['draft', 'in_review', 'approved', 'scheduled'],
} satisfies Record<RevisionAct, readonly RevisionState[]>;

/** Whether a revision in this state can be acted on so. */
export const isPossible = (act: RevisionAct, state: string): boolean =>
  STATES_OF_ACT[act].includes(state);

/** What can be done to a revision in this state. */
export const actsOn = (state: string): RevisionAct[] =>
  revisionActs.filter((act) => isPossible(act, state));
