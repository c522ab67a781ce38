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

/** Level 1: digits that nobody specified stand last, and nothing that has them is marked. */
const POINT =
  /^(?:\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-\d\d-XX|\d{4}(?:-\d\d(?:-\d\d)?)?(?<mark>[~?%])?)$/;
const FIRST_QUARTER = 33;
const FIRST_SEASON = 21;
/** PostgreSQL has no year 0000. */
const FIRST_DAY = '0001-01-01';

/** Reads one EDTF point: level 1 without times and years outside 0001–9999, plus quarters 33–36. Throws `DateError`. */
export function readPoint(input: string): Point {
  const match = POINT.exec(input);
  if (!match) throw new DateError(input);
  const { mark } = match.groups ?? {};
  const [year = '', second, third] = input.slice(0, mark ? -1 : undefined).split('-');
  const common = {
    edtf: input,
    year: Number(year.replaceAll('X', '0')),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  const read =
    !third && Number(second) >= FIRST_SEASON
      ? divisionOfYear(common.year, Number(second))
      : daysOf(year, digits(second), digits(third));
  if (!read || read.lower < FIRST_DAY) throw new DateError(input);
  return { ...common, ...read };
}

const digits = (text: string | undefined): number | undefined =>
  text === undefined || text === 'XX' ? undefined : Number(text);

type Read = Pick<Point, 'precision' | 'lower' | 'upper' | 'part' | 'day'>;

/** A day, month, year, decade or century; undefined where the calendar has no such month or day. */
function daysOf(year: string, month?: number, day?: number): Read | undefined {
  const [first, last] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  if (month === undefined)
    return {
      precision: year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year',
      lower: isoDay(first, 1, 1),
      upper: isoDay(last, 12, 31),
    };
  const lastOfMonth = Number(isoDay(first, month + 1, 0).slice(-2));
  if (month < 1 || month > 12 || day === 0 || (day ?? 1) > lastOfMonth) return undefined;
  return {
    precision: day === undefined ? 'month' : 'day',
    part: month,
    ...(day !== undefined && { day }),
    lower: isoDay(first, month, day ?? 1),
    upper: isoDay(first, month, day ?? lastOfMonth),
  };
}

/**
 * Seasons are the meteorological ones of the northern hemisphere, and winter runs from December into
 * the next year (as python-edtf). Quarters are those of the calendar year.
 */
function divisionOfYear(year: number, division: number): Read | undefined {
  const isQuarter = division >= FIRST_QUARTER && division < FIRST_QUARTER + 4;
  const isSeason = division >= FIRST_SEASON && division < FIRST_SEASON + 4;
  if (!(isQuarter || isSeason)) return undefined;
  const firstMonth = isQuarter
    ? (division - FIRST_QUARTER) * 3 + 1
    : (division - FIRST_SEASON) * 3 + 3;
  return {
    precision: isQuarter ? 'quarter' : 'season',
    part: isQuarter ? division - FIRST_QUARTER + 1 : division,
    lower: isoDay(year, firstMonth, 1),
    upper: isoDay(year, firstMonth + 3, 0),
  };
}

/** `YYYY-MM-DD` of a day; what lies beyond its month or year is counted on into the next. */
function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
