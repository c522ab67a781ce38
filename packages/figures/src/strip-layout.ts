import { dayNumber, type IsoDay, type OpenDay, type TimeAxis } from './time-axis.ts';

export type StripEntry = {
  id: string;
  status: string;
  statusLabel: string;
  /** Bounds of the day it began, as ISO days; equal when it is known to the day. */
  from: { lower: OpenDay; upper: OpenDay; label?: string };
  precision?: string;
  /** Judged from silence or other signs, not announced or seen. */
  basisInferred: boolean;
};

export type StripSegment = {
  /** Nothing known yet, or no longer; a status; or the time in which one gave way to the next. */
  kind: 'blank' | 'solid' | 'soft';
  from: number;
  to: number;
  /** The status that holds, or in soft time begins. */
  entry?: StripEntry;
  /** In soft time, the status that ends. */
  previous?: StripEntry;
};

/**
 * Cuts the axis into segments that touch and never overlap, from its first day to its last.
 * Entries are taken in the order given, and the last one holds at the end. Where the bounds of one reach into those of the next, the
 * next one's lower bound ends them; entries with the same bounds share the time evenly.
 */
export function stripSegments(
  entries: readonly StripEntry[],
  until: IsoDay,
  axis: TimeAxis,
): StripSegment[] {
  // The last entry is the present status: its bar holds a day at least, however late it began.
  const began = dayNumber(entries.at(-1)?.from.lower ?? until, 'lower');
  const end = clamp(Math.max(dayNumber(until), began) + 1, axis.from, axis.to);
  const begins = beginnings(entries, axis.from, Math.max(end - 1, axis.from));
  const segments: StripSegment[] = [];
  let cursor = axis.from;
  let previous: StripEntry | undefined;

  function push(segment: StripSegment) {
    if (segment.to > segment.from) segments.push(segment);
    cursor = Math.max(cursor, segment.to);
  }

  for (const { entry, lower, upper } of begins) {
    if (previous) push({ kind: 'solid', from: cursor, to: lower, entry: previous });
    else push({ kind: 'blank', from: cursor, to: lower });
    push({ kind: 'soft', from: cursor, to: upper, entry, previous });
    previous = entry;
  }
  if (previous) push({ kind: 'solid', from: cursor, to: end, entry: previous });
  push({ kind: 'blank', from: cursor, to: axis.to });
  return segments;
}

type Beginning = { entry: StripEntry; lower: number; upper: number };

function beginnings(entries: readonly StripEntry[], first: number, last: number): Beginning[] {
  const known = entries.map((entry) => ({
    entry,
    lower: clamp(dayNumber(entry.from.lower, 'lower'), first, last),
    upper: clamp(dayNumber(openEnd(entry.from)), first, last),
  }));
  const shared = known.map((one, index) => {
    const same = known.filter((o) => o.lower === one.lower && o.upper === one.upper);
    if (same.length === 1) return one;
    const step = (one.upper - one.lower) / same.length;
    const place = known.slice(0, index).filter((o) => same.includes(o)).length;
    return {
      ...one,
      lower: one.lower + place * step,
      upper: one.lower + (place + 1) * step,
    };
  });
  let reached = first;
  return shared.map((one, index) => {
    const lower = Math.max(one.lower, reached);
    const next = shared[index + 1]?.lower ?? last;
    const upper = Math.max(lower, Math.min(one.upper, Math.max(next, lower)));
    reached = upper;
    return { entry: one.entry, lower, upper };
  });
}

/** What is dated "since February 2022" began then: an open end says that it lasts. */
const openEnd = ({ lower, upper }: StripEntry['from']): OpenDay =>
  Number.isFinite(dayNumber(upper)) || !Number.isFinite(dayNumber(lower, 'lower')) ? upper : lower;

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
