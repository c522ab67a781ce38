import { localeOfPath } from '@chancery/api/paths';
import { type Locale, locales } from '@chancery/vocabularies';

/** Languages whose texts could go out alone, because something else changed beside them. */
export function languagesApart(changes: readonly { path: string }[] = []): Locale[] {
  return locales.filter((locale) => {
    const own = changes.filter(({ path }) => localeOfPath(path) === locale).length;
    return own > 0 && own < changes.length;
  });
}
