import type { Point } from './edtf-point.ts';
import { type Case, type DateStyle, formatPoint } from './format-point.ts';
import type { DateLocale } from './words.ts';

/** A point with its marks in words. */
export function formatMarked(
  point: Point,
  locale: DateLocale,
  style: DateStyle,
  wordCase: Case = 'nominative',
): string {
  const words = formatPoint(point, locale, style, wordCase);
  const about = point.approximate ? `${approximately[locale]} ${words}` : words;
  return point.uncertain ? `${about} (${uncertain[locale]})` : about;
}

// "примерно" and not "около", which would ask for the genitive.
const approximately = { en: 'about', ru: 'примерно', ur: 'تقریباً' } as const;
const uncertain = { en: 'uncertain', ru: 'предположительно', ur: 'غیر یقینی' } as const;
