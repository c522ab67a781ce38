import { type Bounds, boundsOf, isDate } from '@chancery/dates';
import type { Problem } from './filters.ts';
import { isDay, readWrittenDate, SEASON_CODE } from './written-date.ts';

/** Which time a page shows; null is now, or no limit. Days and instants are UTC. */
export type TimeFilter = {
  /** What had been published by then: `2021-04-08`, or an instant with milliseconds. */
  asOf: string | null;
  /** What had happened by then: a year, a month or a day. */
  validOn: string | null;
};

export const PRESENT: TimeFilter = { asOf: null, validOn: null };

/** What a page is made from: the view, and the day on which "now" falls. */
export type Reading = TimeFilter & { today: string };

const DAY = /^\d{4}-\d\d-\d\d$/;
const PARTIAL = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Reads `asOf` and `validOn` of a query; empty ones count as absent, as in a form left blank. */
export function readTimeFilter(query: URLSearchParams, today: string): TimeFilter | Problem {
  const asOf = typedDay(query, 'asOf', ({ lower, upper }) => lower === upper);
  const validOn = typedDay(query, 'validOn', () => true);
  if (asOf !== null && typeof asOf !== 'string') return asOf;
  if (validOn !== null && typeof validOn !== 'string') return validOn;
  const read = asOf === null ? null : readAsOf(asOf);
  if (asOf !== null && (read === null || read.slice(0, 10) > today)) {
    return { parameter: 'asOf', value: asOf, accepts: 'asOf' };
  }
  if (validOn !== null && !isValidOn(validOn))
    return { parameter: 'validOn', value: validOn, accepts: 'validOn' };
  return { asOf: read, validOn };
}

/**
 * A parameter as an address has it, or, where someone typed a date in words, the last day of that
 * date; a problem where it has several readings.
 */
function typedDay(
  query: URLSearchParams,
  parameter: keyof TimeFilter,
  isFine: (bounds: Bounds) => boolean,
): string | Problem | null {
  const value = query.get(parameter)?.trim() || null;
  if (value === null || (isDate(value) && !SEASON_CODE.test(value))) return value;
  const read = readWrittenDate(value);
  if (!read) return value;
  if ('readings' in read) return { parameter, value, accepts: parameter, readings: read.readings };
  const bounds = boundsOf(read.date);
  return isFine(bounds) ? bounds.upper : value;
}

/** The normal form of an `asOf`, or null where it is none. */
export function readAsOf(text: string): string | null {
  if (DAY.test(text)) return isDay(text) ? text : null;
  // A plus sign in a query means a space.
  const instant = text.replace(' ', '+');
  if (!INSTANT.test(instant) || !isDay(instant.slice(0, 10))) return null;
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

export function isValidOn(text: string): boolean {
  return (
    PARTIAL.test(text) && isDate(text) && isDay(boundsOf(text).lower) && isDay(boundsOf(text).upper)
  );
}

/** `?asOf=…&validOn=…`, or nothing for the present. */
export function timeFilterQuery({ asOf, validOn }: TimeFilter): [string, string][] {
  const query: [string, string][] = [];
  if (asOf) query.push(['asOf', asOf]);
  if (validOn) query.push(['validOn', validOn]);
  return query;
}

/**
 * The view as one path segment: `now~on~2026-11-24.3`, `as-of~2021-04-08~valid~2020~on~3`. What
 * follows `~on~` is not part of the page's key: the day for which the present is drawn, and a version
 * that changes whenever something is published, so that no request joins a render begun before.
 */
export function viewSegment(view: TimeFilter, today: string, version: number): string {
  const at = view.asOf ? `as-of~${view.asOf.replaceAll(':', '.')}` : 'now';
  const valid = view.validOn ? `~valid~${view.validOn}` : '';
  return `${at}${valid}~on~${view.asOf ? '' : `${today}.`}${version}`;
}

/** Reads a segment made by `viewSegment`; null for anything else. */
export function parseViewSegment(segment: string): Reading | null {
  const match =
    /^(?:now|as-of~(?<asOf>[0-9TZ.-]+))(?:~valid~(?<valid>[0-9-]+))?~on~(?:(?<day>\d{4}-\d\d-\d\d)\.)?\d+$/.exec(
      decodeURIComponent(segment),
    );
  if (!match?.groups) return null;
  const { asOf, valid, day } = match.groups;
  const at = asOf ? readAsOf(asOf.replace(/T(\d\d)\.(\d\d)\.(\d\d)\./, 'T$1:$2:$3.')) : null;
  if (asOf && !at) return null;
  const today = at?.slice(0, 10) ?? day;
  if (!today || (valid && !isValidOn(valid))) return null;
  return { asOf: at, validOn: valid ?? null, today };
}
