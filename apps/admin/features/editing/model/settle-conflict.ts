import { withValueAt } from '@chancery/api/paths';
import type { Json } from './json.ts';

export interface FieldConflict {
  path: string;
  base?: Json;
  theirs?: Json;
  ours?: Json;
}

export type Choice = 'theirs' | 'ours';

/**
 * The record after a conflict: everything that did not overlap is joined already (`merged` holds
 * theirs where it did); what was chosen as ours is laid over it.
 */
export function settleConflict(
  merged: Json,
  conflicts: readonly FieldConflict[],
  choices: Readonly<Record<string, Choice>>,
): Json {
  return conflicts.reduce(
    (snapshot, conflict) =>
      choices[conflict.path] === 'ours'
        ? withValueAt(snapshot, conflict.path, conflict.ours)
        : snapshot,
    merged,
  );
}

export const undecided = (
  conflicts: readonly FieldConflict[],
  choices: Readonly<Record<string, Choice>>,
): FieldConflict[] => conflicts.filter((conflict) => !choices[conflict.path]);
