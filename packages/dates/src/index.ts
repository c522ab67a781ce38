export {
  type Bounds,
  boundsOf,
  isApproximate,
  isDate,
  isUncertain,
  type Precision,
  precisionOf,
  upperInstant,
} from './bounds.ts';
export { compareDates, latestOf, overlaps, type Truth, truthOn } from './compare-dates.ts';
export { DateError } from './date-error.ts';
export { formatFiscalYear } from './fiscal-year.ts';
export { formatDate } from './format-date.ts';
export { formatDay, formatInstant } from './format-instant.ts';
export type { DateStyle } from './format-point.ts';
export { MANNERS, type Manner, readingsByManner } from './manner.ts';
export { parseDate } from './parse-date.ts';
export { readTyped, type Typed, wordsOfReadings } from './read-typed.ts';
export type { DateLocale } from './words.ts';
