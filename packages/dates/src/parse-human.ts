import { DateError } from './date-error.ts';
import { monthNames, quarterNames, seasonNames } from './words.ts';

/** "June 2019" → `2019-06`. Comes in tidied (ASCII digits and hyphens). What it gives is not yet validated. Throws `DateError`. */
export function parseHumanPoint(text: string): string {
  const approximate = APPROXIMATE.exec(text);
  const uncertain = UNCERTAIN.exec(text);
  const bare = text.replace(APPROXIMATE, '').replace(UNCERTAIN, '').toLowerCase().trim();
  for (const read of readers) {
    const edtf = read(bare);
    if (edtf)
      return edtf + (approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '');
  }
  throw new DateError(text);
}

const APPROXIMATE = /^(?:circa|ca?\.|about|around|approximately|ок\.|около|примерно|تقریباً?)\s*/i;
const UNCERTAIN = /\s*(?:\?|\((?:uncertain|предположительно|غیر یقینی)\))$/i;
// JavaScript's \b knows only Latin letters, so the Russian "year" is matched up to the end.
const YEAR = String.raw`(\d{4})(?: ?(?:г\.?|года?))?`;

const readers: ((text: string) => string | undefined)[] = [
  plain,
  (text) => matchDay(/^(\d{1,2})(?:st|nd|rd|th)? ([^\d\s,،]+)[,،]? YEAR$/, text, 1, 2),
  (text) => matchDay(/^([^\d\s,،]+) (\d{1,2})(?:st|nd|rd|th)?,? YEAR$/, text, 2, 1),
  month,
  quarter,
  season,
  decade,
];

function plain(text: string): string | undefined {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(text)) return text;
  return withYear('^YEAR$').exec(text)?.[1];
}

function matchDay(pattern: RegExp, text: string, dayGroup: number, monthGroup: number) {
  const match = withYear(pattern.source).exec(text);
  const monthNumber = match && monthNumbers.get(match[monthGroup] ?? '');
  return monthNumber
    ? `${match[3]}-${monthNumber}-${match[dayGroup]?.padStart(2, '0')}`
    : undefined;
}

function month(text: string): string | undefined {
  const match = withYear('^([^\\d\\s,،]+)[,،]? YEAR$').exec(text);
  const monthNumber = match && monthNumbers.get(match[1] ?? '');
  return monthNumber ? `${match[2]}-${monthNumber}` : undefined;
}

function quarter(text: string): string | undefined {
  const code = /^(\d{4})[- ]?q([1-4])$/.exec(text);
  if (code) return `${code[1]}-${32 + Number(code[2])}`;
  const short = /^q([1-4])[ -](\d{4})$/.exec(text);
  if (short) return `${short[2]}-${32 + Number(short[1])}`;
  const words =
    withYear('^(\\S+) (?:quarter(?: of)?|квартал|кв\\.) YEAR$').exec(text) ?? urduQuarter(text);
  const number = words && quarterNumbers.get(words[1] ?? '');
  return number ? `${words[2]}-${32 + number}` : undefined;
}

function urduQuarter(text: string): [string, string, string] | null {
  const match = /^(\d{4}) کی (\S+) سہ ماہی$/.exec(text);
  return match && [match[0], match[2] ?? '', match[1] ?? ''];
}

function season(text: string): string | undefined {
  const urdu = /^(\d{4}) (?:کا|کے) موسم (\S+)$/.exec(text);
  const match = withYear('^(\\S+)(?: of)? YEAR$').exec(text);
  const name = urdu ? urdu[2] : match?.[1];
  const year = urdu ? urdu[1] : match?.[2];
  const index = [seasonNames.en, seasonNames.ru, seasonNames.ur]
    .map((names: readonly string[]) => names.indexOf(name === 'fall' ? 'autumn' : (name ?? '')))
    .find((found) => found >= 0);
  return index === undefined ? undefined : `${year}-${21 + index}`;
}

function decade(text: string): string | undefined {
  const match = /^(?:the )?(\d{3})0(?:s|'s|-е(?: гг\.?| годы)?| کی دہائی)$/.exec(text);
  return match ? `${match[1]}X` : undefined;
}

function withYear(source: string): RegExp {
  return new RegExp(source.replace('YEAR', YEAR));
}

const monthNumbers = new Map(
  [
    monthNames.en.long,
    monthNames.en.short,
    monthNames.ru.long,
    monthNames.ru.genitive,
    monthNames.ru.short,
    monthNames.ru.shortGenitive,
    monthNames.ur.long,
  ].flatMap((names) =>
    names.flatMap((name, index) => {
      const number = String(index + 1).padStart(2, '0');
      const lower = name.toLowerCase();
      return [lower, lower.replace('.', ''), `${lower}.`].map((form) => [form, number] as const);
    }),
  ),
)
  .set('sept', '09')
  .set('sept.', '09');

const quarterNumbers = new Map<string, number>(
  [
    ...Object.values(quarterNames),
    ['1st', '2nd', '3rd', '4th'],
    ['1-й', '2-й', '3-й', '4-й'],
    ['первый', 'второй', 'третий', 'четвертый'],
  ].flatMap((names) => names.map((name, index) => [name.toLowerCase(), index + 1] as const)),
);
