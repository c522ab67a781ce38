import type { Use } from '@chancery/api/uses';
import { keyOf, keysOf } from './use-sets.ts';

/**
 * When each use last moved. One clock a process: Next loads this module several times
 * (proxy, pages, cache handlers), so it lives on `globalThis`.
 */
type Clock = {
  /** How many moves there were; never goes back. */
  version: number;
  /** The version, and its instant, at which everything was dropped. */
  all: Moved;
  uses: Map<number, Moved>;
};
type Moved = { version: number; at: number };

declare global {
  var chanceryTagClock: Clock | undefined;
}
/** A use is remembered for ever otherwise; beyond this everything is dropped once and the map is empty again. */
export const USES_MAX = 50_000;

/** Drops what used any of these: nothing made before now is fresh. */
export function bumpUses(uses: readonly Use[]): void {
  if (uses.length === 0) return;
  const state = clock();
  if (state.uses.size + uses.length > USES_MAX) {
    bumpAll();
    return;
  }
  const moved = { version: ++state.version, at: preciseNow() };
  for (const use of uses) state.uses.set(keyOf(use), moved);
}

/** Drops everything. */
export function bumpAll(): void {
  const state = clock();
  state.all = { version: ++state.version, at: preciseNow() };
  state.uses.clear();
}

/** The version by now: what begins now has seen all moves up to it. */
export const currentVersion = (): number => clock().version;

/** The version of the last move among what the tags stand for. */
export const versionOf = (tags: readonly string[]): number => lastAmong(tags).version;

/** The instant of the last move among what the tags stand for, in milliseconds of `preciseNow`. */
export const changedAt = (tags: readonly string[]): number => lastAmong(tags).at;

function lastAmong(tags: readonly string[]): Moved {
  const state = clock();
  const keys = keysOf(tags);
  // What it used is forgotten: it may have moved this instant.
  if (!keys) return { version: Number.POSITIVE_INFINITY, at: Number.POSITIVE_INFINITY };
  let last = state.all;
  for (const key of keys) {
    const moved = state.uses.get(key);
    if (moved && moved.version > last.version) last = moved;
  }
  return last;
}

/** Milliseconds since the epoch with fractions, as Next stamps its cache entries. */
export const preciseNow = (): number => performance.timeOrigin + performance.now();

function clock(): Clock {
  globalThis.chanceryTagClock ??= { version: 0, all: { version: 0, at: 0 }, uses: new Map() };
  return globalThis.chanceryTagClock;
}
