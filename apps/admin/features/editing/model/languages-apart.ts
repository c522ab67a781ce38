import { type Locale, locales } from '@chancery/vocabularies';

/** Languages whose texts could go out alone, because something else changed beside them. */
export function languagesApart(changes: readonly { path: string }[] = []): Locale[] {
  return locales.filter((locale) => {
    const own = changes.filter(({ path }) => isOf(locale, path)).length;
    return own > 0 && own < changes.length;
  });
}

/** As the engine takes the texts of one language: `title.ur`, `body.ur[…].content`. */
const isOf = (locale: Locale, path: string): boolean =>
  new RegExp(`\\.${locale}($|[.[#])`).test(path);
