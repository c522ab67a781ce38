import { boundsOf, isDate, readTyped } from '@chancery/dates';

/** There is no year 0, and the days before and after are asked for too. */
const FIRST_DAY = '0001-01-02';
const LAST_DAY = '9999-12-30';

/** What a person or a link wrote for a date: one, several to choose from, or none. */
export type WrittenDate = { date: string } | { readings: readonly string[] } | null;

/** The code of a season looks like two years: "2020-21". */
export const SEASON_CODE = /\d{4}-2[1-4]/;

/**
 * A date of an address in its normal form. Links carry EDTF, so that `2010-11` is a month there; what
 * is typed into a form is read as at the desk, and asked about where it has two readings. A season
 * stands by its days, since its code would be asked about again.
 */
export function readWrittenDate(text: string): WrittenDate {
  if (isDate(text) && !SEASON_CODE.test(text)) return bounded([text]);
  const typed = readTyped(text);
  if (typed.kind === 'none') return null;
  return bounded(typed.kind === 'date' ? [typed.edtf] : typed.readings, typed.kind === 'ask');
}

/** Dates with a first and a last day that the calendar has. */
function bounded(readings: readonly string[], isAsked = false): WrittenDate {
  const found = readings.flatMap((edtf) => {
    const { lower, upper } = boundsOf(edtf);
    if (!isDay(lower) || !isDay(upper)) return [];
    return SEASON_CODE.test(edtf) ? [`${lower}/${upper}`] : [edtf];
  });
  const [date] = found;
  if (!date) return null;
  return isAsked ? { readings: found } : { date };
}

/** A day that the calendar has, with its neighbours, in years of four digits. */
export function isDay(text: string): boolean {
  if (text < FIRST_DAY || text > LAST_DAY) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
