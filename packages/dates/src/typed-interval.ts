import { readDate } from './read-date.ts';
import { pointReadings } from './typed-point.ts';

/** What a tidied text may say as an interval: "6–7 april 2021", "since june 2015", "2021–22". */
export function intervalReadings(text: string): string[] {
  return [
    ...years(text),
    ...slashed(text),
    ...open(text),
    ...splits(text).flatMap(([start, end]) =>
      pointReadings(end).flatMap((to) => startsOf(start, to).map((from) => `${from}/${to}`)),
    ),
  ];
}

/**
 * Two years of which the second is cut to two digits: from one to the other, and, where they follow
 * one another, the year July–June. Where they do not, a hyphen is ISO's.
 */
function years(text: string): string[] {
  const fiscal = FISCAL.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (fiscal) return [julyToJune(fiscal[1], fiscal[2])];
  const [, first, dash, second] = /^(\d{4})([-–/])(\d\d)(?: ?гг\.?)?$/.exec(text) ?? [];
  if (!first || !second) return [];
  const follows = nextYear(first).endsWith(second);
  if (follows) return [`${first}/${nextYear(first)}`, julyToJune(first, second)];
  return dash === '–' ? [lastOf(first, second)] : [];
}

/** "2015-18" may be a month mistyped: it is read so only by someone who says so. */
export function doubtfulYears(text: string): string[] {
  const [, first = '', second = ''] = /^(\d{4})-(1[3-9]|[2-9]\d)$/.exec(text) ?? [];
  return second && !nextYear(first).endsWith(second) && first.slice(2) < second
    ? [lastOf(first, second)]
    : [];
}

const lastOf = (first: string, second: string) => `${first}/${first.slice(0, 2)}${second}`;

/** "2020–2021" of a series whose years begin in July. */
export function fiscalReading(text: string): string[] {
  const [, first, second] = /^(\d{4})[-–/](\d{4})$/.exec(text) ?? [];
  return first && second === nextYear(first) ? [julyToJune(first, second)] : [];
}

/** As Pakistan writes its fiscal year, and as this site prints it. "FY2021" alone is ambiguous. */
const FISCAL = [
  /^fy ?(\d{4})[-–/](\d{4}|\d\d)$/,
  /^(\d{4})[-–/](\d{4}|\d\d) фин\. год$/,
  /^مالی سال (\d{4})[-–/](\d{4}|\d\d)$/,
];
const nextYear = (year: string): string => String(Number(year) + 1).padStart(4, '0');

/** A second year that does not follow makes a date that is refused. */
const julyToJune = (first = '', second = ''): string =>
  nextYear(first).endsWith(second) ? `${first}-07/${nextYear(first)}-06` : `FY${first}-${second}`;

/** EDTF's own way, with ends in words too: "June 2015/..". */
function slashed(text: string): string[] {
  const ends = text.split('/').map((end) => end.trim());
  if (ends.length !== 2) return [];
  const [from = [], to = []] = ends.map((end) =>
    end === '' || end === '..' ? [end] : pointReadings(end),
  );
  return from.flatMap((start) => to.map((end) => `${start}/${end}`));
}

const SINCE = [
  /^(?:since|from) (.+?)(, end not known)?$/,
  /^со? (.+?)(, окончание неизвестно)?$/,
  /^(.+?) سے(، اختتام نامعلوم)?$/,
];
const SEEN = [
  /^seen from (.+?)(, end not known)?$/,
  /^отмечается со? (.+?)(, окончание неизвестно)?$/,
  /^(.+?) سے مشاہدے میں(، اختتام نامعلوم)?$/,
];
const UNTIL = [
  /^(?:until|till|up to) (.+?)(, start not known)?$/,
  /^по (.+?)(, начало неизвестно)?$/,
  /^(.+?) تک(، آغاز نامعلوم)?$/,
];

function open(text: string): string[] {
  const read = (patterns: readonly RegExp[], write: (point: string, other: string) => string) =>
    patterns.flatMap((pattern) => {
      const [, point, unknown] = pattern.exec(text) ?? [];
      return point ? pointReadings(point).map((edtf) => write(edtf, unknown ? '' : '..')) : [];
    });
  return [
    ...read(SINCE, (start, end) => `${start}/${end}`),
    ...read(SEEN, (start, end) => `${uncertain(start)}/${end}`),
    ...read(UNTIL, (end, start) => `${start}/${end}`),
  ];
}

const uncertain = (edtf: string): string =>
  edtf.endsWith('~') ? edtf.replace('~', '%') : edtf.replace(/\??$/, '?');

/** Every way to part the text into a start and an end. */
function splits(text: string): [string, string][] {
  const bare = text.replace(/^(?:from|between|со?) /, '');
  const found: [string, string][] = [...bare.matchAll(/ ?[-–] ?| (?:to|until|till|по|تا) /g)].map(
    (joiner) => [bare.slice(0, joiner.index), bare.slice(joiner.index + joiner[0].length)],
  );
  const [, urduStart, urduEnd] = /^(.+) سے (.+) تک$/.exec(text) ?? [];
  if (urduStart && urduEnd) found.push([urduStart, urduEnd]);
  const [, month, day, last, year] =
    /^(\D+?) (\d{1,2}) ?[-–] ?(\d{1,2}),? (\d{4})$/.exec(text) ?? [];
  if (month) found.push([`${month} ${day} ${year}`, `${month} ${last} ${year}`]);
  return found;
}

/** The start in full, or with what it leaves to the end: its year, its month. */
function startsOf(text: string, end: string): string[] {
  const [, year, month, day, mark = ''] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/.exec(end) ?? [];
  const shared = [
    `${text} ${year}`,
    `${text}.${year}`,
    ...(day ? [`${text}.${month}.${year}`] : []),
  ]
    .flatMap(pointReadings)
    .filter((start) => precisionOf(start) === precisionOf(end))
    .map((start) => (/[~?%]$/.test(start) ? start : start + mark));
  return [...pointReadings(text), ...(year && month ? new Set(shared) : [])];
}

function precisionOf(edtf: string): string | undefined {
  try {
    const date = readDate(edtf);
    return date.kind === 'point' ? date.point.precision : undefined;
  } catch {
    return undefined;
  }
}
