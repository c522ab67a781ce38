import { health } from './health.ts';

/**
 * The instants at which what is published changed, in milliseconds, in order. Kept current by the
 * listener: between two of them every instant shows the same.
 */
declare global {
  var chanceryMoments: readonly number[] | undefined;
}

const DAY_LENGTH = 10;
/** A publication as young as this may not have been heard yet. */
const UNHEARD_MS = 60_000;

export function setMoments(all: readonly number[]): void {
  globalThis.chanceryMoments = all;
}

/** Adds those that came after all others. */
export function addMoments(later: readonly number[]): void {
  setMoments([...(globalThis.chanceryMoments ?? []), ...later]);
}

/**
 * The one instant by which a page is known, of all that show the same: when the site last changed
 * before the one asked for, or the beginning of its day, since a page also says what "today" was. A
 * day stands for itself.
 */
export function pinned(asOf: string, now = Date.now()): string {
  const at = Date.parse(asOf);
  if (asOf.length === DAY_LENGTH || !health().connected || now - at < UNHEARD_MS) return asOf;
  const day = Date.parse(asOf.slice(0, DAY_LENGTH));
  return new Date(Math.max(lastBefore(at), day)).toISOString();
}

/** The last moment not after an instant; the beginning of time where there is none. */
function lastBefore(at: number): number {
  const moments = globalThis.chanceryMoments ?? [];
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return moments[low - 1] ?? Number.NEGATIVE_INFINITY;
}
