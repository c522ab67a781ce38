import { DateError } from './date-error.ts';
import type { Point } from './edtf-point.ts';
import { isPoint, readDate } from './read-date.ts';

/** First and last day, as PostgreSQL `date` literals: `YYYY-MM-DD`, or `-infinity` and `infinity` where an end is open or unknown. */
export interface Bounds {
  readonly lower: string;
  readonly upper: string;
}

export type Precision = Point['precision'] | 'interval';

/** Whether the text is EDTF as this package stores it (`2021-Q1` and "June 2019" are not: see `parseDate`). */
export function isDate(text: string): boolean {
  try {
    readDate(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The days within which the date lies. `~`, `?` and `%` do not widen; unspecified digits do
 * (`201X` is 2010-01-01 to 2019-12-31). An interval runs from its start's first day to its end's
 * last. Throws `DateError`.
 */
export function boundsOf(edtf: string): Bounds {
  const date = readDate(edtf);
  if (date.kind === 'point') return { lower: date.point.lower, upper: date.point.upper };
  return {
    lower: isPoint(date.start) ? date.start.lower : '-infinity',
    upper: isPoint(date.end) ? date.end.upper : 'infinity',
  };
}

/** How finely the date is known. `2021-XX` is a year, `2021-06-XX` a month. Throws `DateError`. */
export function precisionOf(edtf: string): Precision {
  const date = readDate(edtf);
  return date.kind === 'point' ? date.point.precision : 'interval';
}

/** Whether the date, or an end of the interval, is marked approximate (`~` or `%`). Throws `DateError`. */
export function isApproximate(edtf: string): boolean {
  return pointsOf(edtf).some((point) => point.approximate);
}

/** Whether the date, or an end of the interval, is marked uncertain (`?` or `%`). Throws `DateError`. */
export function isUncertain(edtf: string): boolean {
  return pointsOf(edtf).some((point) => point.uncertain);
}

/**
 * The instant at which the date is over, UTC: the start of the day after its last
 * (`2021-04` gives `2021-05-01T00:00:00.000Z`). A source dated so counts as published from then.
 * Throws `DateError` for a date that is not one, or that has no last day.
 */
export function upperInstant(edtf: string): string {
  const { upper } = boundsOf(edtf);
  if (upper === 'infinity') throw new DateError(edtf, 'it has no last day');
  const next = new Date(`${upper}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString();
}

function pointsOf(edtf: string): Point[] {
  const date = readDate(edtf);
  return date.kind === 'point' ? [date.point] : [date.start, date.end].filter(isPoint);
}
