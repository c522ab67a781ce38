import { isDate } from './bounds.ts';
import { DateError } from './date-error.ts';
import { formatDate } from './format-date.ts';
import { isPoint, readDate } from './read-date.ts';
import { tidy } from './tidy.ts';
import { doubtfulYears, fiscalReading, intervalReadings } from './typed-interval.ts';
import { pointReadings, SEASON_CODE } from './typed-point.ts';

/** What was understood: one date, several that a person has to choose from, or none. */
export type Typed =
  | { readonly kind: 'date'; readonly edtf: string }
  | { readonly kind: 'ask'; readonly readings: readonly string[] }
  | { readonly kind: 'none'; readonly error: DateError };

/**
 * Reads what a person types, which is not EDTF though most of EDTF can be typed: everything that
 * `formatDate` and `formatFiscalYear` print in English, Russian or Urdu, days and months in figures,
 * and periods as spreadsheets and statistical offices print them (`Jan-20`, `2020M01`, `202001`).
 * Nothing is guessed: a text with two readings ("03/04/2015", "2010-11") is asked about, unless just
 * one of them `fits` where it stands (in a July–June series "2010-11" is that year).
 */
export function readTyped(input: string, fits?: (edtf: string) => boolean): Typed {
  const text = tidy(input);
  const candidates = [
    ...intervalReadings(text),
    ...pointReadings(text),
    ...(fits ? fiscalReading(text) : []),
  ];
  const { readings, reason } = sound(candidates);
  const edtf = text.toUpperCase();
  // A season's code looks like two years: it is meant only where it is stored, or chosen.
  const coded = SEASON_CODE.test(text) && isDate(edtf) ? [edtf] : [];
  const doubtful = [...doubtfulYears(text), ...coded];
  const [only, ...others] = readings;
  if (only && others.length + doubtful.length === 0) return { kind: 'date', edtf: only };
  const fitting = fits ? readings.filter(fits) : [];
  if (fitting[0] && fitting.length === 1) return { kind: 'date', edtf: fitting[0] };
  const all = [...readings, ...doubtful];
  if (all.length > 0) return { kind: 'ask', readings: all };
  return { kind: 'none', error: new DateError(input, reason ?? reasonOf(text)) };
}

/** "3 April 2015 or 4 March 2015", for a person who has to choose. */
export const wordsOfReadings = (readings: readonly string[]): string =>
  readings.map((edtf) => formatDate(edtf, 'en')).join(' or ');

/** The candidates that the calendar has, each once; why the first of the others is none. */
function sound(candidates: readonly string[]): { readings: string[]; reason: string | undefined } {
  let reason: string | undefined;
  const readings = new Set<string>();
  for (const candidate of candidates) {
    try {
      readings.add(canonical(candidate));
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      reason ??= error.reason;
    }
  }
  return { readings: [...readings], reason };
}

/** An interval from a date to itself is that date. */
export function canonical(edtf: string): string {
  const date = readDate(edtf);
  const sameEnds =
    date.kind === 'interval' &&
    isPoint(date.start) &&
    isPoint(date.end) &&
    date.start.edtf === date.end.edtf;
  return sameEnds ? edtf.slice(0, edtf.indexOf('/')) : edtf;
}

const BEFORE_YEAR_1 = /^-\d|(?<!\d)0000(?!\d)|\bb\.? ?c\.?(?:e\.?)?$|до н\.? ?э|ق ?\.? ?م/;
const SHORT_YEAR = /(?<!\d)\d{3}(?!\d)/g;

function reasonOf(text: string): string | undefined {
  if (BEFORE_YEAR_1.test(text)) return 'years before 1 cannot be held, the first day is 0001-01-01';
  if (/^fy ?\d{4}[-–/]\d/.test(text)) return 'a fiscal year ends the year after it begins';
  const [short] = text.match(SHORT_YEAR) ?? [];
  const padded = text.replace(SHORT_YEAR, '0$&');
  if (short && sound([...pointReadings(padded), ...intervalReadings(padded)]).readings.length > 0)
    return `a year has four digits, write 0${short}`;
  return undefined;
}
