import type { Point } from './edtf-point.ts';
import { type DateLocale, monthNames, quarterNames, seasonNames } from './words.ts';

export type DateStyle = 'long' | 'short';

/** The grammatical case that the words around ask for. Urdu has one oblique for both others; English shows none. */
export type Case = 'nominative' | 'genitive' | 'accusative';

/** One point in words, without its marks `~` and `?`. */
export function formatPoint(
  point: Point,
  locale: DateLocale,
  style: DateStyle,
  wordCase: Case,
): string {
  if (locale === 'ru') return russian(point, style, wordCase);
  return locale === 'ur' ? urdu(point, wordCase) : english(point, style);
}

export function monthName(
  point: Point,
  locale: DateLocale,
  style: DateStyle,
  genitive: boolean,
): string {
  const index = (point.part ?? 1) - 1;
  if (locale === 'ur') return monthNames.ur.long[index] ?? '';
  if (locale === 'en') return monthNames.en[style][index] ?? '';
  const names = monthNames.ru;
  if (style === 'short') return (genitive ? names.shortGenitive : names.short)[index] ?? '';
  return (genitive ? names.genitive : names.long)[index] ?? '';
}

/** With four digits, as it has to be typed: `0862`. */
export const yearOf = ({ year }: Point): string => String(year).padStart(4, '0');

const centuryOf = ({ year }: Point): number => year / 100 + 1;

function english(point: Point, style: DateStyle): string {
  const { part = 1 } = point;
  const year = yearOf(point);
  switch (point.precision) {
    case 'day':
      return `${point.day} ${monthName(point, 'en', style, false)} ${year}`;
    case 'month':
      return `${monthName(point, 'en', style, false)} ${year}`;
    case 'quarter':
      return style === 'short'
        ? `Q${part} ${year}`
        : `${quarterNames.en[part - 1]} quarter of ${year}`;
    case 'season':
      return `${seasonNames.en[part - 21]} ${year}`;
    case 'year':
      return year;
    case 'decade':
      return `${year}s`;
    case 'century':
      return `${ordinal(centuryOf(point))} century`;
  }
}

function russian(point: Point, style: DateStyle, wordCase: Case): string {
  const { part = 1 } = point;
  const year = yearOf(point);
  const genitive = wordCase === 'genitive';
  switch (point.precision) {
    case 'day':
      return `${point.day} ${monthName(point, 'ru', style, true)} ${year} г.`;
    case 'month':
      return `${monthName(point, 'ru', style, genitive)} ${year} г.`;
    case 'quarter': {
      const word = style === 'short' ? 'кв.' : genitive ? 'квартала' : 'квартал';
      return `${quarterNames.ru[part - 1]} ${word} ${year} г.`;
    }
    case 'season': {
      const names = {
        nominative: seasonNames.ru,
        genitive: seasonNames.ruGenitive,
        accusative: seasonNames.ruAccusative,
      }[wordCase];
      return `${names[part - 21]} ${year} г.`;
    }
    case 'year':
      return `${year} г.`;
    case 'decade':
      return `${year}-${genitive ? 'х' : 'е'} гг.`;
    case 'century':
      return `${roman(centuryOf(point))} ${genitive ? 'века' : 'век'}`;
  }
}

function urdu(point: Point, wordCase: Case): string {
  const { part = 1 } = point;
  const year = yearOf(point);
  switch (point.precision) {
    case 'day':
      return `${point.day} ${monthName(point, 'ur', 'long', false)} ${year}`;
    case 'month':
      return `${monthName(point, 'ur', 'long', false)} ${year}`;
    case 'quarter':
      return `${year} کی ${quarterNames.ur[part - 1]} سہ ماہی`;
    case 'season':
      return `${year} ${wordCase === 'nominative' ? 'کا' : 'کے'} موسمِ ${seasonNames.ur[part - 21]}`;
    case 'year':
      return year;
    case 'decade':
      return `${year} کی دہائی`;
    case 'century':
      return `${centuryOf(point)}ویں صدی`;
  }
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

/** 1–100: tens, then units. */
export function roman(number: number): string {
  const digit = (value: number, [one, five, ten]: readonly [string, string, string]) => {
    if (value === 9) return one + ten;
    if (value === 4) return one + five;
    return value >= 5 ? five + one.repeat(value - 5) : one.repeat(value);
  };
  if (number === 100) return 'C';
  return digit(Math.floor(number / 10), ['X', 'L', 'C']) + digit(number % 10, ['I', 'V', 'X']);
}
