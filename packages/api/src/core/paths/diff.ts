import { equal, type Item, isItems, isObject, type Json } from './json.ts';
import { insert } from './order.ts';

export interface Change {
  /** `title.en`, `history[0192…].date`, `history[0192…]` (item came or went), `history#` (order) */
  path: string;
  before: Json;
  after: Json;
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
