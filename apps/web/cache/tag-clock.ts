/**
 * When each cache tag last moved. One clock a process: Next loads this module several times
 * (proxy, pages, cache handlers), so it lives on `globalThis`.
 */
type Clock = {
  /** How many moves there were; never goes back. */
  moves: number;
  /** The move, and its instant, that dropped everything. */
  all: Moved;
  tags: Map<string, Moved>;
};
type Moved = { move: number; at: number };

const KEY = Symbol.for('chancery.tag-clock');
/** A tag is remembered for ever otherwise; beyond this everything is dropped once and the map is empty again. */
export const TAGS_MAX = 50_000;

/** Drops what carries any of the tags: nothing made before now is fresh. */
export function moveTags(tags: readonly string[]): void {
  if (tags.length === 0) return;
  const state = clock();
  if (state.tags.size + tags.length > TAGS_MAX) {
    moveAll();
    return;
  }
  const moved = { move: ++state.moves, at: preciseNow() };
  for (const tag of tags) state.tags.set(tag, moved);
}

/** Drops everything. */
export function moveAll(): void {
  const state = clock();
  state.all = { move: ++state.moves, at: preciseNow() };
  state.tags.clear();
}

/** The number of the last move: what begins now has seen all moves up to it. */
export const lastMove = (): number => clock().moves;

/** The number of the last move among the tags. */
export function moveOf(tags: readonly string[]): number {
  const state = clock();
  return tags.reduce(
    (latest, tag) => Math.max(latest, state.tags.get(tag)?.move ?? 0),
    state.all.move,
  );
}

/** The instant of the last move among the tags, in milliseconds of `preciseNow`. */
export function movedAt(tags: readonly string[]): number {
  const state = clock();
  return tags.reduce((latest, tag) => Math.max(latest, state.tags.get(tag)?.at ?? 0), state.all.at);
}

/** Milliseconds since the epoch with fractions, as Next stamps its cache entries. */
export const preciseNow = (): number => performance.timeOrigin + performance.now();

function clock(): Clock {
  const holder = globalThis as { [KEY]?: Clock };
  holder[KEY] ??= { moves: 0, all: { move: 0, at: 0 }, tags: new Map() };
  return holder[KEY];
}
