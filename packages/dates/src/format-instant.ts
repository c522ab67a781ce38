import { DateError } from './date-error.ts';
import { formatDate } from './format-date.ts';
import type { DateStyle } from './format-point.ts';
import type { DateLocale } from './words.ts';

/** An instant (ISO text or Date) to the minute in UTC: "24 November 2026, 19:43 UTC". Throws `DateError`. */
export function formatInstant(
  instant: string | Date,
  locale: DateLocale,
  style: DateStyle = 'long',
): string {
  const iso = isoOf(instant);
  const comma = locale === 'ur' ? '،' : ',';
  return `${formatDate(iso.slice(0, 10), locale, style)}${comma} ${iso.slice(11, 16)} UTC`;
}

/** The day of an instant in UTC, or a day `YYYY-MM-DD`: "24 November 2026". Throws `DateError`. */
export function formatDay(
  day: string | Date,
  locale: DateLocale,
  style: DateStyle = 'long',
): string {
  return formatDate(isoOf(day).slice(0, 10), locale, style);
}

function isoOf(instant: string | Date): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new DateError(String(instant), 'it is not an instant');
  return date.toISOString();
}
