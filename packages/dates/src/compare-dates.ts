import { boundsOf } from './bounds.ts';

/** What `validOn` says of a date: see the design's "four times". */
export type Truth = 'happened' | 'may_have_happened' | 'not_yet';

// Bounds are compared as text: years have four digits, and in code-point order `-infinity` sorts
// before every digit and `infinity` after.

/** Order by first day, then by last. 0 means that the dates say the same days, not the same text. Throws `DateError`. */
export function compareDates(a: string, b: string): -1 | 0 | 1 {
  const x = boundsOf(a);
  const y = boundsOf(b);
  return compareText(x.lower, y.lower) || compareText(x.upper, y.upper);
}

/** Whether some day lies within both. Throws `DateError`. */
export function overlaps(a: string, b: string): boolean {
  const x = boundsOf(a);
  const y = boundsOf(b);
  return x.lower <= y.upper && y.lower <= x.upper;
}

/**
 * Whether what has this date was true by the end of `day` (`YYYY-MM-DD`): it happened if its last
 * day is by then, may have if only its first is. Throws `DateError`.
 */
export function truthOn(edtf: string, day: string): Truth {
  const { lower, upper } = boundsOf(edtf);
  if (upper <= day) return 'happened';
  return lower <= day ? 'may_have_happened' : 'not_yet';
}

/** The last in the order of `compareDates` (of equals the first given), or undefined for none. Throws `DateError`. */
export function latestOf(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>(
    (latest, date) => (latest === undefined || compareDates(date, latest) > 0 ? date : latest),
    undefined,
  );
}

function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
