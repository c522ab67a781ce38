import type { Item } from './json.ts';

/** A new item goes behind the nearest predecessor that both lists have. */
export function insert(items: Item[], item: Item, source: Item[]): void {
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

/** Items that an order names stand in it, at the places that such items had. */
export function reorder(items: Item[], order: readonly string[]): void {
  const rank = new Map(order.map((id, index) => [id, index]));
  const known = items
    .filter((item) => rank.has(item.id))
    .sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  for (const [index, item] of items.entries())
    if (rank.has(item.id)) items[index] = known.shift() as Item;
}
