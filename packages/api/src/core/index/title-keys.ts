import { type Locale, locales } from '@chancery/vocabularies';
import type { Snapshot } from '../kind/kind.ts';

const KEYS = { en: 'titleEn', ru: 'titleRu', ur: 'titleUr' } as const satisfies Record<
  Locale,
  string
>;

/** The column by which a list is in the order of a language's titles. */
export const titleKey = (locale: Locale): string => KEYS[locale];
export const TITLE_KEYS: readonly string[] = Object.values(KEYS);

/** Titles begin with their first letter, not with a quotation mark or a bracket. */
const OPENING = /^[ «„“"‘'([]+/;

/**
 * What the rows of a record are ordered by: its title as a reader of each language is shown it, their
 * own or else the first that there is. The columns have the collations of the languages.
 */
export const titleKeys = ({ title, slug }: Snapshot): Record<string, string> =>
  Object.fromEntries(
    locales.map((locale) => {
      const others = locales.filter((other) => other !== locale);
      const shown = [locale, ...others].map((each) => title[each]).find(Boolean) ?? slug;
      return [KEYS[locale], shown.replace(OPENING, '')];
    }),
  );
