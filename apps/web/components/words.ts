import { type CodeListName, label } from '@chancery/vocabularies';
import type { Reader } from './reader.ts';

/** What a code is called in the reader's language and time. */
export const word = ({ locale, view }: Reader, list: CodeListName, code: string): string =>
  label(list, code, locale, view.asOf ?? undefined);

/** States that are no more: to the tables of languages they are one of their successors. */
const FORMER = ['SU'] as const;

/** What a country is called; the code where there is no name for it. */
export function countryName({ locale, t }: Reader, code: string): string {
  const former = FORMER.find((one) => one === code);
  if (former) return t(`country.${former}`);
  // What is no code of two letters, or is one of a state that is no more, stands as it was written.
  if (!/^[A-Z]{2}$/.test(code) || new Intl.Locale('und', { region: code }).region !== code) {
    return code;
  }
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** What a language is called; its code where the reader's language has no name for it. */
export function languageName({ locale }: Reader, code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch (error) {
    // An editor may have written a word where a code belongs: it is shown as written.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
