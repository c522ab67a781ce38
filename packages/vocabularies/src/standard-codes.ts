import { type Code, code } from './code-list.ts';
import { STANDARD_NAMES } from './standard-names.ts';

type InLocales = readonly [en: string, ru: string, ur: string];

/**
 * The codes of an international standard, called as the Unicode CLDR calls them in each language:
 * from a file, because browsers bring versions of the CLDR that lack some.
 * @param codes parted by spaces or line breaks
 * @param own names of codes that CLDR does not name: of states and currencies that are no more it
 *   would name the successor's, or none
 * @throws {RangeError} for a code that has no name in one of the languages
 */
export function standardCodes(
  type: 'region' | 'language' | 'currency',
  standard: InLocales,
  codes: string,
  own: Readonly<Record<string, InLocales>> = {},
): Code[] {
  const nameOf = (name: string): InLocales => {
    const found = STANDARD_NAMES[type][name];
    if (!found) throw new RangeError(`The ${type} “${name}” has no name in standard-names.ts.`);
    return found;
  };
  const cldr = codes
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => entry(name, nameOf(name)));
  return [...cldr, ...Object.entries(own).map(([name, words]) => entry(name, words))];

  function entry(name: string, label: InLocales): Code {
    return code(name, label, [
      `${label[0]}, as coded by ${standard[0]}.`,
      `${label[1]}, код по ${standard[1]}.`,
      `${label[2]}، ${standard[2]} کا کوڈ۔`,
    ]);
  }
}
