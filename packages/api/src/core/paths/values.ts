import type { Change } from './diff.ts';
import { type Item, isObject, type Json } from './json.ts';
import { insert, reorder } from './order.ts';
import { parsePath, type Step } from './path.ts';

/** The value at a path; undefined where there is none. */
export function valueAt(snapshot: Json, path: string): Json {
  let current: Json = snapshot;
  for (const step of parsePath(path)) {
    if ('key' in step) current = isObject(current) ? current[step.key] : undefined;
    else if (!Array.isArray(current)) return undefined;
    else if ('order' in step) return current.map((item: Item) => item.id);
    else current = current.find((item: Json) => isObject(item) && item.id === step.id);
  }
  return current;
}

/** A copy with another value at the path; undefined takes away what is there. */
export const withValueAt = <T>(snapshot: T, path: string, value: Json): T =>
  apply(snapshot, [{ path, before: undefined, after: value }]);

/**
 * Lays changes over a snapshot and returns the new one. `source` is the snapshot that the changes
 * lead to: it says after which neighbour a new item stands; without one that is last in its list.
 */
export function apply<T>(target: T, changes: readonly Change[], source?: Json): T {
  const result = structuredClone(target);
  for (const change of changes) put(result, parsePath(change.path), change, source);
  return result;
}

function put(root: Json, path: Step[], change: Change, source: Json): void {
  let current = root as Record<string, Json> | Item[];
  let original = source as Record<string, Json> | Item[] | undefined;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if ('order' in step) {
      reorder(current as Item[], change.after as string[]);
      return;
    }
    if ('id' in step) {
      const items = current as Item[];
      const at = items.findIndex((item) => item.id === step.id);
      if (last) {
        if (change.after === undefined) {
          if (at >= 0) items.splice(at, 1);
        } else if (at >= 0) items[at] = structuredClone(change.after) as Item;
        else insert(items, structuredClone(change.after) as Item, (original ?? []) as Item[]);
        return;
      }
      if (at < 0) return;
      current = items[at] as Item;
      original = (original as Item[] | undefined)?.find((item) => item.id === step.id);
    } else {
      const object = current as Record<string, Json>;
      if (last) {
        if (change.after === undefined) delete object[step.key];
        else object[step.key] = structuredClone(change.after);
        return;
      }
      const next = path[index + 1];
      object[step.key] ??= next && 'key' in next ? {} : [];
      current = object[step.key] as Item[];
      original = (original as Record<string, Json> | undefined)?.[step.key] as Item[] | undefined;
    }
  }
}
