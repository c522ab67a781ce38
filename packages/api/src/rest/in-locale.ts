import { type Locale, locales } from '@chancery/vocabularies';

type Texts = Partial<Record<Locale, string>>;

/** Whether a value is a text in some of the languages. */
const isLocalized = (value: object): value is Texts => {
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.every((key) => locales.some((locale) => locale === key)) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
};

/** The language in which a text is had: the one asked for, else the first that there is. */
export const heldIn = (texts: Texts, locale: Locale | undefined): Locale | undefined =>
  [...(locale ? [locale] : []), ...locales].find((candidate) => texts[candidate]);

/**
 * The same value with each text in one language; the key that is left says which, so that a
 * fallback shows as what it is.
 */
export function inLocale(value: unknown, locale: Locale | undefined): unknown {
  if (!locale || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => inLocale(entry, locale));
  if (isLocalized(value)) {
    const held = heldIn(value, locale);
    return held ? { [held]: value[held] } : {};
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inLocale(inner, locale)]),
  );
}
