import { type Locale, locales } from '@chancery/vocabularies';

/** The step of a path that names a language. */
export const LOCALE_STEP = new RegExp(`\\.(${locales.join('|')})(?=$|[.[#])`);

/** The language of the text that a path leads into: `title.ur`, `body.ur[0192…].content`. */
export const localeOfPath = (path: string): Locale | undefined =>
  path.match(LOCALE_STEP)?.[1] as Locale | undefined;
