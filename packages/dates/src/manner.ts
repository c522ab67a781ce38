import { readTyped } from './read-typed.ts';
import { tidy } from './tidy.ts';

/** The ways in which a text with several readings can be read, so that one choice can hold for many. */
export const MANNERS = [
  'dayFirst',
  'monthFirst',
  'years',
  'julyToJune',
  'month',
  'season',
] as const;
export type Manner = (typeof MANNERS)[number];

/**
 * The readings of a text by their manner: "2010-11" has one as years, one as a year from July, one as
 * a month. Empty where it has one reading or none; without those that share their manner.
 */
export function readingsByManner(input: string): ReadonlyMap<Manner, string> {
  const typed = readTyped(input);
  if (typed.kind !== 'ask') return new Map();
  const groups = Map.groupBy(typed.readings, (edtf) => mannerOf(tidy(input), edtf));
  return new Map(
    MANNERS.flatMap((manner) => {
      const [edtf, ...others] = groups.get(manner) ?? [];
      return edtf && others.length === 0 ? [[manner, edtf] as const] : [];
    }),
  );
}

function mannerOf(text: string, edtf: string): Manner | undefined {
  if (/^\d{4}\/\d{4}[~?%]?$/.test(edtf)) return 'years';
  if (/^\d{4}-07[~?%]?\/\d{4}-06[~?%]?$/.test(edtf)) return 'julyToJune';
  if (/^\d{4}-2[1-4][~?%]?$/.test(edtf)) return 'season';
  if (/^\d{4}-\d\d[~?%]?$/.test(edtf)) return 'month';
  const [, first] = /(?<!\d)(\d{1,2})[/-]\d{1,2}[/-]\d{4}/.exec(text) ?? [];
  const [, day] = /\d{4}-\d\d-(\d\d)/.exec(edtf) ?? [];
  if (!first || !day) return undefined;
  return Number(first) === Number(day) ? 'dayFirst' : 'monthFirst';
}
