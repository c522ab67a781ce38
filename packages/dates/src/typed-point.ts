import { roman } from './format-point.ts';
import { monthNames, quarterNames, seasonNames } from './words.ts';

/**
 * What a tidied text may say as one date: "june 2019" → `2019-06`, "03/04/2015" → two readings.
 * What it gives is not yet held against the calendar. Season codes are not read: see `readTyped`.
 */
export function pointReadings(text: string): string[] {
  const approximate = APPROXIMATE.test(text);
  const uncertain = UNCERTAIN.test(text);
  const bare = text.replace(APPROXIMATE, '').replace(UNCERTAIN, '').replaceAll('–', '-').trim();
  const mark = approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';
  return readers.flatMap((read) => read(bare)).map((edtf) => edtf + mark);
}

/** `2021-21`, which as well may mean the years 2021 to 2021+n. */
export const SEASON_CODE = /\d{4}-2[1-4]/;

const APPROXIMATE =
  /^(?:circa|ca?\.|about|around|approximately|ок\.|около|примерно|прибл\.|تقریبا)\s*/;
const UNCERTAIN = /\s*(?:\?|\((?:uncertain|предположительно|غیر یقینی)\))$/;
// JavaScript's \b knows only Latin letters, so the Russian "year" is matched up to the end.
const YEAR = String.raw`(\d{4})(?: ?(?:гг?\.?|года?|годы))?`;
const withYear = (source: string): RegExp => new RegExp(source.replace('YEAR', YEAR));

const EDTF = /^(?:\d{4}|\d{3}x|\d\dxx)(?:-(?:\d\d|xx)){0,2}[~%]?$/;
const YEAR_ALONE = withYear('^YEAR$');
const DAY_FIRST = withYear('^(\\d{1,2})(?:st|nd|rd|th)? ([^\\d\\s,،]+)[,،]? YEAR$');
const MONTH_FIRST = withYear('^([^\\d\\s,،]+) (\\d{1,2})(?:st|nd|rd|th)?,? YEAR$');
/** As spreadsheets print a day: `7-Apr-21`. */
const DAY_OF_SHEET = /^(\d{1,2})-([^\d\s-]+)-(\d{4}|\d\d)$/;
const MONTH = withYear('^([^\\d\\s,،-]+)(?:[,،]? |-|(?<=\\.))YEAR$');
/** As spreadsheets print a month: `Jan-20`, `янв.20`. With a space it could be a day. */
const MONTH_OF_SHEET = /^([^\d\s,،'-]+)(?:['-]|(?<=\.))(\d\d)$/;

const readers: readonly ((text: string) => string[])[] = [
  (text) => (EDTF.test(text) && !SEASON_CODE.test(text) ? [text.toUpperCase()] : []),
  (text) => some(YEAR_ALONE.exec(text), ([, year]) => year),
  (text) => some(DAY_FIRST.exec(text), ([, day, name, year]) => dated(year, name, day)),
  (text) => some(MONTH_FIRST.exec(text), ([, name, day, year]) => dated(year, name, day)),
  (text) =>
    some(DAY_OF_SHEET.exec(text), ([, day, name, year]) => dated(fullYear(year), name, day)),
  (text) => some(MONTH.exec(text), ([, name, year]) => dated(year, name)),
  (text) => some(MONTH_OF_SHEET.exec(text), ([, name, year]) => dated(fullYear(year), name)),
  numbers,
  quarter,
  season,
  (text) =>
    some(
      /^(?:the )?(\d{3})0(?:s|'s|-[ех](?: гг\.?| годы| годов)?| کی دہائی)$/.exec(text),
      ([, tens]) => `${tens}X`,
    ),
  (text) =>
    some(
      /^(?:the )?(\d{1,3}|[clxvi]+)(?:(?:st|nd|rd|th) century|-?й? века?|ویں صدی)$/.exec(text),
      century,
    ),
];

/** Days, months and years in figures. Between points the day comes first; elsewhere it may be the month. */
function numbers(text: string): string[] {
  const [, first, separator, second, year] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (first && second) {
    const monthFirst = separator === '.' ? undefined : numbered(year, first, second);
    return [numbered(year, second, first), monthFirst].filter((edtf) => edtf !== undefined);
  }
  return [
    ...some(/^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/.exec(text), ([, y, , m, d]) =>
      numbered(y, m, d),
    ),
    ...some(/^(\d{1,2})[./-](\d{4})$/.exec(text), ([, m, y]) => numbered(y, m)),
    ...some(/^(\d{4})\/(\d\d)$/.exec(text), ([, y, m]) => numbered(y, m)),
    ...some(/^(\d{4})[- ]?m(\d{1,2})$/.exec(text), ([, y, m]) => numbered(y, m)),
    ...some(/^(\d{4})(\d\d)(\d\d)?$/.exec(text), ([, y, m, d]) => numbered(y, m, d)),
  ];
}

const numbered = (year = '', month = '', day?: string): string | undefined =>
  Number(month) > 12
    ? undefined
    : [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');

function dated(year: string | undefined, name = '', day?: string): string | undefined {
  const month = monthNumbers.get(name);
  return month && numbered(year, month, day);
}

/** Two digits as spreadsheets take them: 00–29 are of this century, 30–99 of the last. */
const fullYear = (year = ''): string =>
  year.length === 4 ? year : `${year < '30' ? '20' : '19'}${year}`;

function quarter(text: string): string[] {
  const [, codedYear, code] = /^(\d{4})[- ]?q([1-4])$/.exec(text) ?? [];
  if (code) return [`${codedYear}-${32 + Number(code)}`];
  const [, number, ofYear] = /^q([1-4])[ -](\d{4})$/.exec(text) ?? [];
  if (number) return [`${ofYear}-${32 + Number(number)}`];
  const [, word, year] =
    withYear('^(\\S+) (?:quarter(?: of)?|квартала?|кв\\.) YEAR$').exec(text) ?? [];
  const [, urduYear, urduWord] = /^(\d{4}) کی (\S+) سہ ماہی$/.exec(text) ?? [];
  const found = quarterNumbers.get(word ?? urduWord ?? '');
  return found ? [`${year ?? urduYear}-${32 + found}`] : [];
}

function season(text: string): string[] {
  const [, urduYear, urduName] = /^(\d{4}) (?:کا|کے) موسم (\S+)$/.exec(text) ?? [];
  const [, word, wordYear] = withYear('^(\\S+)(?: of)? YEAR$').exec(text) ?? [];
  const name = urduName ?? word ?? '';
  const index = Object.values(seasonNames)
    .map((names: readonly string[]) => names.indexOf(name === 'fall' ? 'autumn' : name))
    .find((found) => found >= 0);
  return index === undefined ? [] : [`${urduYear ?? wordYear}-${21 + index}`];
}

function century([, number = '']: RegExpExecArray): string | undefined {
  const ordinal = romanNumbers.get(number) ?? Number(number);
  return ordinal >= 1 ? `${String(ordinal - 1).padStart(2, '0')}XX` : undefined;
}

function some(
  match: RegExpExecArray | null,
  read: (match: RegExpExecArray) => string | undefined,
): string[] {
  const edtf = match && read(match);
  return edtf ? [edtf] : [];
}

const romanNumbers = new Map(
  Array.from({ length: 100 }, (_, index) => [roman(index + 1).toLowerCase(), index + 1] as const),
);

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
