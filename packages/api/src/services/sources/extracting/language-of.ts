import { codes } from '@chancery/vocabularies';

const KNOWN: readonly string[] = codes('language');
/** Letters that Urdu has and neither Arabic nor Persian writes. */
const OF_URDU = /[ٹڈڑںے]/;
/** Letters of Russian that Ukrainian and Bulgarian lack together, and those that Russian lacks. */
const OF_RUSSIAN = /[ыэ]/i;
const NOT_RUSSIAN = /[іїєґўјљњћђџѓќ]/i;

/** A language as our code list has it: as declared, else of the words where their letters tell it. */
export function languageOf(declared: string | undefined, text: string): string | undefined {
  const tag = declared?.trim().toLowerCase().replaceAll('_', '-').split('-')[0] ?? '';
  if (KNOWN.includes(tag)) return tag;
  const start = text.slice(0, 5_000);
  if (OF_URDU.test(start)) return 'ur';
  return OF_RUSSIAN.test(start) && !NOT_RUSSIAN.test(start) ? 'ru' : undefined;
}
