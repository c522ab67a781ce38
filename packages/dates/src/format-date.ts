import { formatInterval } from './format-interval.ts';
import { formatMarked } from './format-marked.ts';
import type { DateStyle } from './format-point.ts';
import { readDate } from './read-date.ts';
import type { DateLocale } from './words.ts';

/**
 * The date in words, never finer than it is known: "7 April 2021", "June 2019", "first quarter of
 * 2021", "about 2015", "2015 (uncertain)", "6–7 April 2021", "since June 2015". Digits are Western
 * in every locale. Urdu text holds no bidi control characters and joins intervals with a word, so it
 * reads right inside an element whose direction is that of the locale; elsewhere wrap it in
 * `<bdi dir="rtl">`. In Russian and Urdu a number and the word after it never part at the end of a
 * line. Throws `DateError`.
 */
export function formatDate(edtf: string, locale: DateLocale, style: DateStyle = 'long'): string {
  const date = readDate(edtf);
  const words =
    date.kind === 'point'
      ? formatMarked(date.point, locale, style)
      : formatInterval(date.start, date.end, locale, style);
  return locale === 'en' ? words : words.replace(NUMBER_AND_WORD, '\u00a0');
}

/** "2015 г.", "7 апреля", "1980-е гг." */
const NUMBER_AND_WORD = /(?<=\d|\d-\p{L}) (?=\p{L})/gu;
