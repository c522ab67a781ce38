import { type Change, diff } from './diff.ts';
import { equal, type Json } from './json.ts';
import { isOrder, touches } from './path.ts';
import { apply, valueAt } from './values.ts';

export interface Conflict {
  path: string;
  /** what both started from */
  base: Json;
  /** what is there now */
  theirs: Json;
  /** what the change wants */
  ours: Json;
}

export interface Merged<T = Json> {
  snapshot: T;
  conflicts: Conflict[];
  /** our changes that are still to be made on top of theirs */
  changes: Change[];
}

/**
 * Three-way merge: what changed from `base` to `ours`, laid over `theirs`. The same path with
 * another value, or an item that one side removed and the other edited, is a conflict; there
 * theirs stays in the merged snapshot until someone chooses.
 */
export function merge<T>(base: Json, ours: T, theirs: T): Merged<T> {
  const mine = diff(base, ours);
  const other = diff(base, theirs);
  const conflicts: Conflict[] = [];
  const clean: Change[] = [];
  for (const change of mine) {
    // An order fights with nothing: it moves only items that are there, and takes none away.
    const rival = isOrder(change.path)
      ? undefined
      : other.find(({ path }) => !isOrder(path) && touches(path, change.path));
    if (!rival) clean.push(change);
    else if (rival.path === change.path && equal(rival.after, change.after)) continue;
    else
      conflicts.push({
        path: change.path,
        base: change.before,
        theirs: valueAt(theirs, change.path),
        ours: change.after,
      });
  }
  return { snapshot: apply(theirs, clean, ours), conflicts, changes: clean };
}
