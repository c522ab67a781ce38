/// <reference path="./edtf-library.d.ts" />
// Everything that imports the library `edtf` is in this file.
import edtf from 'edtf';
import { DateError } from './date-error.ts';

/** A date that is not an interval: what it says, and its first and last day. */
export interface Point {
  readonly edtf: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';
  readonly lower: string;
  readonly upper: string;
  readonly year: number;
  /** 1–12 for a day or month, 1–4 for a quarter, 21–24 for a season. */
  readonly part?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%])?$/;
const FIRST_QUARTER = 33;
const FIRST_SEASON = 21;
const CACHE_LIMIT = 5000;
const cache = new Map<string, Point>();

/** Reads one EDTF point: level 1 without times and years outside 0001–9999, plus quarters 33–36. Throws `DateError`. */
export function readPoint(input: string): Point {
  // The library's parser takes 0.1 ms, and sorting a list asks for the same dates many times.
  let point = cache.get(input);
  if (!point) {
    point = parsePoint(input);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(input, point);
  }
  return point;
}

function parsePoint(input: string): Point {
  const match = POINT.exec(input);
  if (!match) throw new DateError(input);
  const [, year = '', second, third, mark] = match;
  const division = Number(second);
  const common = {
    edtf: input,
    year: Number(year.replaceAll('X', '0')),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (!third && division >= FIRST_SEASON)
    return { ...common, ...divisionOfYear(input, year, division) };

  const { lower, upper } = libraryBounds(input);
  const precision = year.endsWith('XX')
    ? 'century'
    : year.endsWith('X')
      ? 'decade'
      : !second || second === 'XX'
        ? 'year'
        : !third || third === 'XX'
          ? 'month'
          : 'day';
  return {
    ...common,
    precision,
    lower,
    upper,
    ...((precision === 'month' || precision === 'day') && { part: division }),
    ...(precision === 'day' && { day: Number(third) }),
  };
}

function libraryBounds(input: string) {
  try {
    const date = edtf(input, { level: 1, types: ['Date'] });
    // The library rolls 2019-02-29 over to 1 March; a day that does not exist is refused here.
    if (date.edtf === input) {
      const lower = new Date(date.min).toISOString().slice(0, 10);
      const upper = new Date(date.max).toISOString().slice(0, 10);
      // PostgreSQL has no year 0000.
      if (lower >= '0001-01-01') return { lower, upper };
    }
  } catch {
    // The library's message names a grammar rule; ours says what to write.
  }
  throw new DateError(input);
}

/**
 * Seasons and quarters are ours: the library gives spring the months of the first quarter, and
 * refuses both with a mark (`2021-33~`) or inside an interval. Seasons are the meteorological ones
 * of the northern hemisphere, and winter runs from December into the next year (as python-edtf).
 */
function divisionOfYear(input: string, year: string, division: number) {
  const isQuarter = division >= FIRST_QUARTER && division < FIRST_QUARTER + 4;
  const isSeason = division >= FIRST_SEASON && division < FIRST_SEASON + 4;
  if (!(isQuarter || isSeason) || year.includes('X') || year === '0000') throw new DateError(input);
  const firstMonth = isQuarter ? (division - FIRST_QUARTER) * 3 : (division - FIRST_SEASON) * 3 + 2;
  const day = (month: number, dayOfMonth: number) => {
    const date = new Date(0);
    date.setUTCFullYear(Number(year), month, dayOfMonth);
    return date.toISOString().slice(0, 10);
  };
  return {
    precision: isQuarter ? ('quarter' as const) : ('season' as const),
    part: isQuarter ? division - FIRST_QUARTER + 1 : division,
    lower: day(firstMonth, 1),
    upper: day(firstMonth + 3, 0),
  };
}
