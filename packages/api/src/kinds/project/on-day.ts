import { boundsOf } from '@chancery/dates';
import type { Project } from './schema.ts';

type Milestone = Project['milestones'][number];
type Promised = Project['promises'][number];

/** A project as of a day: what its milestones and promises had come to by then. */
export const onDay = (project: Project, day: string, whole: Project): Project => ({
  ...project,
  milestones: project.milestones?.map((milestone) => milestoneOn(milestone, day, whole)),
  promises: project.promises?.map((promise) => promiseOn(promise, day, project.promises)),
});

/** One reached later, and one missed later, was planned then; or missed, where its day was over. */
function milestoneOn(milestone: Milestone, day: string, whole: Project): Milestone {
  const reachedLater =
    milestone.actual === undefined &&
    whole.milestones.some(({ id, actual }) => id === milestone.id && actual !== undefined);
  if (!reachedLater && milestone.state !== 'missed') return milestone;
  const over = milestone.planned !== undefined && boundsOf(milestone.planned).upper < day;
  return { ...milestone, state: over ? 'missed' : 'planned' };
}

/** Before its day a promise was open, unless a later one had taken its place by then. */
function promiseOn(promise: Promised, day: string, made: readonly Promised[]): Promised {
  if (promise.state === 'open' || boundsOf(promise.due).upper < day) return promise;
  const since = boundsOf(promise.made).lower;
  const replaced =
    promise.state === 'replaced' && made.some((other) => boundsOf(other.made).lower > since);
  return replaced ? promise : { ...promise, state: 'open' };
}
