import type { Snapshot } from '../kind/kind.ts';
import { type Merged, merge } from '../paths/index.ts';
import type { RecordState } from './records.ts';

/**
 * A text laid over what is public by now: as it is where it was written on that, else joined with
 * what was published since. `conflict` is the merge where both changed the same; what that means
 * the caller says.
 */
export function overPresent(
  { published, bases }: Pick<RecordState, 'published' | 'bases'>,
  baseId: string | null,
  snapshot: Snapshot,
): { snapshot: Snapshot; conflict: Merged<Snapshot> | null } {
  if (!published || baseId === published.id) return { snapshot, conflict: null };
  const base = baseId ? bases.get(baseId)?.snapshot : undefined;
  const merged = merge(base ?? {}, snapshot, published.snapshot);
  return merged.conflicts.length > 0
    ? { snapshot, conflict: merged }
    : { snapshot: merged.snapshot, conflict: null };
}
