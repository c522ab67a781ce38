/**
 * Snapshots compared, merged and restored by path. List items are addressed by their own id,
 * never by position, so that an insertion above changes nothing below.
 */

type Json = unknown;
interface Item {
  id: string;
  [key: string]: Json;
}

export interface Change {
  /** `title.en`, `history[0192…].date`, `history[0192…]` (item came or went), `history#` (order) */
  path: string;
  before: Json;
  after: Json;
}

const isItems = (value: Json): value is Item[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (entry) =>
      typeof entry === 'object' && entry !== null && typeof (entry as Item).id === 'string',
  );

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function equal(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => equal(entry, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => equal(a[key], b[key]));
  }
  return false;
}

/** What changed from one snapshot to another, smallest paths first. */
export function diff(before: Json, after: Json, path = ''): Change[] {
  if (equal(before, after)) return [];
  const lists = [before, after].filter((side) => side !== undefined);
  if (
    lists.every((side) => Array.isArray(side)) &&
    lists.some(isItems) &&
    lists.every((side) => isItems(side) || (side as Json[]).length === 0)
  ) {
    return diffItems((before ?? []) as Item[], (after ?? []) as Item[], path);
  }
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => diff(before[key], after[key], path ? `${path}.${key}` : key));
  }
  return [{ path, before, after }];
}

function diffItems(before: Item[], after: Item[], path: string): Change[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  const changes: Change[] = [];
  for (const [id, item] of now) {
    const was = old.get(id);
    if (was) changes.push(...diff(was, item, `${path}[${id}]`));
    else changes.push({ path: `${path}[${id}]`, before: undefined, after: item });
  }
  for (const [id, item] of old) {
    if (!now.has(id)) changes.push({ path: `${path}[${id}]`, before: item, after: undefined });
  }
  // The order is a change of its own only where putting the new items behind their neighbours does
  // not bring it about.
  const placed = before.filter((item) => now.has(item.id));
  for (const item of after) if (!old.has(item.id)) insert(placed, item, after);
  const order = after.map((item) => item.id);
  if (
    !equal(
      placed.map((item) => item.id),
      order,
    )
  ) {
    changes.push({ path: `${path}#`, before: before.map((item) => item.id), after: order });
  }
  return changes;
}

type Step = { key: string } | { id: string } | { order: true };

function steps(path: string): Step[] {
  const found: Step[] = [];
  for (const match of path.matchAll(/\[([^\]]+)\]|#|([^.[\]#]+)/g)) {
    if (match[1]) found.push({ id: match[1] });
    else if (match[0] === '#') found.push({ order: true });
    else found.push({ key: match[2] as string });
  }
  return found;
}

/** The value at a path; undefined where there is none. */
export function valueAt(snapshot: Json, path: string): Json {
  let current: Json = snapshot;
  for (const step of steps(path)) {
    if (current === undefined || current === null) return undefined;
    if ('order' in step) return (current as Item[]).map((item) => item.id);
    current =
      'id' in step
        ? (current as Item[]).find((item) => item.id === step.id)
        : (current as Record<string, Json>)[step.key];
  }
  return current;
}

/**
 * Lays changes over a snapshot and returns the new one. `source` is the snapshot that the changes
 * lead to: it says after which neighbour a new item stands.
 */
export function apply(target: Json, changes: readonly Change[], source: Json): Json {
  const result = structuredClone(target);
  for (const change of changes) put(result, steps(change.path), change, source);
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

/** A new item goes behind the nearest predecessor that both lists have. */
function insert(items: Item[], item: Item, source: Item[]): void {
  const at = source.findIndex((entry) => entry.id === item.id);
  for (let index = at - 1; index >= 0; index -= 1) {
    const neighbour = items.findIndex((entry) => entry.id === source[index]?.id);
    if (neighbour >= 0) {
      items.splice(neighbour + 1, 0, item);
      return;
    }
  }
  if (at >= 0) items.unshift(item);
  else items.push(item);
}

function reorder(items: Item[], order: readonly string[]): void {
  const rank = new Map(order.map((id, index) => [id, index]));
  const known = items
    .filter((item) => rank.has(item.id))
    .sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  for (const [index, item] of items.entries())
    if (rank.has(item.id)) items[index] = known.shift() as Item;
}

export interface Conflict {
  path: string;
  /** what both started from */
  base: Json;
  /** what is there now */
  theirs: Json;
  /** what the change wants */
  ours: Json;
}

export interface Merged {
  snapshot: Json;
  conflicts: Conflict[];
  /** our changes that are still to be made on top of theirs */
  changes: Change[];
}

const touches = (a: string, b: string): boolean =>
  a === b ||
  (a.startsWith(b) && /^[.[#]/.test(a.slice(b.length))) ||
  (b.startsWith(a) && /^[.[#]/.test(b.slice(a.length)));

/**
 * Three-way merge: what changed from `base` to `ours`, laid over `theirs`. The same path with
 * another value, or an item that one side removed and the other edited, is a conflict; there
 * theirs stays in the merged snapshot until someone chooses.
 */
export function merge(base: Json, ours: Json, theirs: Json): Merged {
  const mine = diff(base, ours);
  const other = diff(base, theirs);
  const conflicts: Conflict[] = [];
  const clean: Change[] = [];
  for (const change of mine) {
    const rival = isOrder(change)
      ? undefined
      : other.find((entry) => !isOrder(entry) && touches(entry.path, change.path));
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

/** An order fights with nothing: it moves only items that are there, and takes none away. */
const isOrder = (change: Change): boolean => change.path.endsWith('#');
