import { codes } from './look-up.ts';
import type { Nature, ProjectStatus } from './types.ts';

/**
 * The statuses that may follow `from` for a project of this nature, in the order of the code list;
 * never `from` itself, which moves nothing. `left` is the status that a suspended project left; where
 * it is not recorded, a resumption cannot be checked and is not among the answers.
 */
export function allowedMoves(
  from: ProjectStatus,
  nature: Nature,
  left?: ProjectStatus,
): ProjectStatus[] {
  const allowed = new Set<ProjectStatus>(moves[from]);
  if (nature !== 'built') for (const to of movesWhenNotBuilt[from] ?? []) allowed.add(to);
  if (from === 'suspended' && left) allowed.add(left);
  const isFree = from === 'unknown';
  return codes('projectStatus').filter(
    (to) => to !== from && (isFree || to === 'unknown' || allowed.has(to)),
  );
}

/** A step of a history that is not an allowed move, with those that were. */
export interface OffendingMove {
  readonly index: number;
  readonly from: ProjectStatus;
  readonly to: ProjectStatus;
  readonly allowed: ProjectStatus[];
}

/**
 * Checks a whole history, in the order in which it happened, and gives the steps that are not
 * allowed moves. The first status may be any. An entry without a status and
 * one that repeats the status move nothing. After an offending step the check goes on from where it led.
 */
export function movesOf(
  history: readonly { readonly status: ProjectStatus | null }[],
  nature: Nature,
): OffendingMove[] {
  const offending: OffendingMove[] = [];
  let from: ProjectStatus | undefined;
  let left: ProjectStatus | undefined;
  for (const [index, { status: to }] of history.entries()) {
    if (to === null || to === from) continue;
    if (from) {
      const allowed = allowedMoves(from, nature, left);
      if (!allowed.includes(to)) offending.push({ index, from, to, allowed });
    }
    left = to === 'suspended' ? from : undefined;
    from = to;
  }
  return offending;
}

// Moves to and from `unknown` are free and stand in `allowedMoves`.
const moves: Record<ProjectStatus, readonly ProjectStatus[]> = {
  mooted: ['proposed', 'agreed', 'shelved', 'cancelled'],
  proposed: ['agreed', 'preparation', 'construction', 'suspended', 'shelved', 'cancelled'],
  agreed: ['preparation', 'construction', 'suspended', 'shelved', 'cancelled'],
  preparation: ['construction', 'suspended', 'shelved', 'cancelled'],
  construction: ['completed', 'operating', 'suspended', 'shelved', 'cancelled'],
  completed: ['operating', 'idle', 'suspended', 'shelved', 'cancelled'],
  operating: ['idle', 'mothballed', 'retired', 'suspended'],
  suspended: ['shelved', 'cancelled'],
  shelved: ['proposed', 'agreed', 'preparation', 'construction', 'cancelled'],
  cancelled: ['proposed'],
  idle: ['operating', 'mothballed', 'retired'],
  mothballed: ['operating', 'retired'],
  retired: [],
  unknown: [],
};

/** A supply is delivered, a service rendered, a debt settled: nothing is constructed. */
const movesWhenNotBuilt: Partial<Record<ProjectStatus, readonly ProjectStatus[]>> = {
  agreed: ['operating'],
  preparation: ['operating'],
  operating: ['completed'],
};
