import { compareDates, isDate, overlaps } from '@chancery/dates';
import type { Localized } from './words.ts';

export interface Office {
  title: Localized;
  date: string;
}

/** The offices that a person held at a date, the latest begun first. */
export function officesThen(offices: readonly Office[], date: string | undefined): Office[] {
  if (!date || !isDate(date)) return [];
  return offices
    .filter((office) => isDate(office.date) && overlaps(office.date, date))
    .sort((a, b) => compareDates(b.date, a.date));
}
