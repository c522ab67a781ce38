import type { Point } from './edtf-point.ts';
import { formatMarked } from './format-marked.ts';
import { type DateStyle, monthName, yearOf } from './format-point.ts';
import { type End, isPoint } from './read-date.ts';
import type { DateLocale } from './words.ts';

/** An interval in words: what its ends share is said once ("6–7 April 2021", "April–June 2021", "2019–2021"). */
export function formatInterval(start: End, end: End, locale: DateLocale, style: DateStyle): string {
  if (!isPoint(start)) return isPoint(end) ? until(start, end, locale, style) : '';
  if (!isPoint(end)) return since(start, end, locale, style);
  const { tight, spaced } = joiners[locale];
  const plain = !isMarked(start) && !isMarked(end);
  if (plain && start.precision === 'year' && end.precision === 'year') {
    return `${yearOf(start)}${tight}${yearOf(end)}${locale === 'ru' ? ' гг.' : ''}`;
  }
  const shared = plain ? sharedStart(start, end, locale, style) : undefined;
  const from = shared?.text ?? formatMarked(start, locale, style);
  const joiner = shared?.oneWord ? tight : spaced;
  return `${from}${joiner}${formatMarked(end, locale, style)}`;
}

/** The start without what the end repeats, or undefined where they share nothing. */
function sharedStart(start: Point, end: Point, locale: DateLocale, style: DateStyle) {
  if (start.precision !== end.precision || start.year !== end.year) return undefined;
  if (start.precision === 'day') {
    if (start.part === end.part) return { text: `${start.day}`, oneWord: true };
    return { text: `${start.day} ${monthName(start, locale, style, true)}`, oneWord: false };
  }
  if (start.precision === 'month') {
    return { text: monthName(start, locale, style, false), oneWord: true };
  }
  return undefined;
}

/** An uncertain start is a first sighting, not a beginning: "seen from February 2012". */
function since(
  start: Point,
  end: 'open' | 'unknown',
  locale: DateLocale,
  style: DateStyle,
): string {
  const from = formatMarked({ ...start, uncertain: false }, locale, style, 'genitive');
  const known = {
    en: `${start.uncertain ? 'seen from' : end === 'open' ? 'since' : 'from'} ${from}`,
    ru: `${start.uncertain ? 'отмечается ' : ''}с ${from}`,
    ur: `${from} سے${start.uncertain ? ' مشاہدے میں' : ''}`,
  }[locale];
  const unknown = {
    en: ', end not known',
    ru: ', окончание неизвестно',
    ur: '، اختتام نامعلوم',
  }[locale];
  return end === 'open' ? known : known + unknown;
}

function until(
  start: 'open' | 'unknown',
  end: Point,
  locale: DateLocale,
  style: DateStyle,
): string {
  const to = formatMarked(end, locale, style, 'accusative');
  const known = { en: `until ${to}`, ru: `по ${to}`, ur: `${to} تک` }[locale];
  if (start === 'open') return known;
  const unknown = { en: ', start not known', ru: ', начало неизвестно', ur: '، آغاز نامعلوم' };
  return known + unknown[locale];
}

const isMarked = (point: Point) => point.approximate || point.uncertain;

/** Between one word and the next, and between groups of words. Urdu has a word: a dash between numbers would be read in the wrong direction. */
const joiners = {
  en: { tight: '–', spaced: ' – ' },
  ru: { tight: '–', spaced: ' – ' },
  ur: { tight: ' تا ', spaced: ' تا ' },
} as const;
