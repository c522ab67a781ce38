/** The languages of labels, statuses and dates. Facts are never per locale. */
export const locales = ['en', 'ru', 'ur'] as const;

export type Locale = (typeof locales)[number];

export type Labels = Record<Locale, string>;

/** The direction in which the locale's script is written, as HTML's `dir` wants it. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ur' ? 'rtl' : 'ltr';
}
