import { type Locale, locales } from '@chancery/vocabularies';
import { isObject } from '../paths/index.ts';

/** The texts that a value has in each language; none where it is something else. */
export function textsIn(value: unknown): Partial<Record<Locale, string>> {
  const texts: Partial<Record<Locale, string>> = {};
  if (isObject(value))
    for (const locale of locales) {
      const text = value[locale];
      if (typeof text === 'string') texts[locale] = text;
    }
  return texts;
}
