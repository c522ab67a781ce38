import { writeFileSync } from 'node:fs';
import { country } from './src/lists/country.ts';
import { currency } from './src/lists/currency.ts';
import { language } from './src/lists/language.ts';
import { locales } from './src/locale.ts';

/**
 * Writes `src/standard-names.ts`: what the CLDR of this Node calls the codes of the lists. Run it
 * after adding a code (`node packages/vocabularies/write-standard-names.ts CODE …`). Names are kept
 * in a file because engines bring different versions of the CLDR, some without a name for a code.
 * @throws {RangeError} for a code that has no name in one of the languages
 */
const lists = { region: country, language, currency } as const;
const added = process.argv.slice(2);
const parts = Object.entries(lists).map(([type, list]) => {
  const names = locales.map(
    (locale) =>
      new Intl.DisplayNames([locale], {
        type: type as keyof typeof lists,
        fallback: 'none',
        style: 'long',
      }),
  );
  const rows = [...list.codes.map(({ code }) => code as string), ...added].flatMap((code) => {
    const called = names.map((inLocale) => {
      try {
        return inLocale.of(code);
      } catch {
        return undefined; // a code of another list
      }
    });
    return called.every(Boolean) ? [`    '${code}': ${JSON.stringify(called)},`] : [];
  });
  return `  ${type}: {\n${rows.join('\n')}\n  },`;
});
writeFileSync(
  new URL('./src/standard-names.ts', import.meta.url),
  `/** Names of standard codes in English, Russian and Urdu, after the Unicode CLDR. Written by write-standard-names.ts. */
export const STANDARD_NAMES: Record<
  'region' | 'language' | 'currency',
  Readonly<Record<string, readonly [en: string, ru: string, ur: string]>>
> = {\n${parts.join('\n')}\n};\n`,
);
