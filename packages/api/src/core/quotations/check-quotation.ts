import { asSeen, type Folded, foldQuotation } from './fold-quotation.ts';
import { nearestPassage } from './nearest-passage.ts';

/** The text of a source, folded when first needed, and once for all quotations from it. */
export interface HeldText {
  /** NFC */
  text: string;
  plain(): Folded;
  joined(): Folded;
}

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Words that stand before and after a quotation, to tell two places of the same words apart. */
export interface Context {
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** What came of looking for a quotation in the text of its source. */
export type Verdict =
  /** it stands there, sign for sign */
  | ({ verdict: 'verified' } & Span)
  /** it stands there but for spaces, quotation marks, dashes and forms of letters; `wording` is the source's */
  | ({ verdict: 'repaired'; wording: string } & Span)
  /** it stands there more than once */
  | { verdict: 'ambiguous'; at: Span[] }
  /** it does not stand there; `nearest` is the passage that has most of its words, for a person to look at */
  | { verdict: 'not_found'; nearest: string | undefined }
  /** the source holds no text */
  | { verdict: 'no_text' };

export function heldText(text: string): HeldText {
  const composed = text.normalize('NFC');
  let plain: Folded | undefined;
  let joined: Folded | undefined;
  return {
    text: composed,
    plain() {
      plain ??= foldQuotation(composed);
      return plain;
    },
    joined() {
      joined ??= foldQuotation(composed, true);
      return joined;
    },
  };
}

/** More places of the same words are not told apart by any reader. */
const PLACES_MAX = 20;

/**
 * Looks for a quotation in a text. Nothing is accepted because it is similar: letters and figures
 * have to be the same, in the same order, and to begin and end where words and figures do.
 */
export function checkQuotation(
  held: HeldText | undefined,
  quotation: string,
  context: Context = {},
): Verdict {
  if (!held) return { verdict: 'no_text' };
  const wanted = quotation.normalize('NFC').trim();
  const exact = narrowed(held, occurrences(held.text, wanted), context);
  const [only, second] = exact;
  if (only && !second) return { verdict: 'verified', ...only };
  if (second) return { verdict: 'ambiguous', at: exact };
  for (const way of ['plain', 'joined'] as const) {
    const folded = held[way]();
    const needle = foldQuotation(wanted, way === 'joined').text;
    const spans = occurrences(folded.text, needle).map((span) => unfolded(folded, span));
    const found = narrowed(held, spans, context);
    const [place, another] = found;
    if (place && another) return { verdict: 'ambiguous', at: found };
    if (place)
      return {
        verdict: 'repaired',
        wording: asSeen(held.text.slice(place.start, place.end)),
        ...place,
      };
  }
  return { verdict: 'not_found', nearest: nearestPassage(held.text, wanted) };
}

/** Where a text has these words, whole. */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (
    let start = text.indexOf(words);
    start >= 0 && found.length < PLACES_MAX;
    start = text.indexOf(words, start + 1)
  ) {
    const end = start + words.length;
    if (!isCut(text, start) && !isCut(text, end)) found.push({ start, end });
  }
  return found;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\p{Nd}/u;

/** Whether a place lies inside a word or a figure, so that `$79` is not found in `$790` or `$79.5`. */
function isCut(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  if (WORD.test(before) && WORD.test(after)) return true;
  // Points and commas of figures.
  if (DIGIT.test(before) && /[.,٫٬]/.test(after)) return DIGIT.test(characterAt(text, at + 1));
  if (DIGIT.test(after) && /[.,٫٬]/.test(before)) return DIGIT.test(characterBefore(text, at - 1));
  return false;
}

const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
const characterBefore = (text: string, at: number): string =>
  Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';

const unfolded = ({ starts, ends }: Folded, { start, end }: Span): Span => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
});

/** Of several places the one that has the words said to stand around it, where just one has. */
function narrowed(held: HeldText, spans: Span[], { prefix = '', suffix = '' }: Context): Span[] {
  const before = foldQuotation(prefix.normalize('NFC'), true).text;
  const after = foldQuotation(suffix.normalize('NFC'), true).text;
  if (spans.length < 2 || (before === '' && after === '')) return spans;
  // Of what is looked at around a place something may be folded away.
  const reach = 4 * (prefix.length + suffix.length) + 40;
  const fitting = spans.filter(({ start, end }) => {
    const left = foldQuotation(held.text.slice(Math.max(0, start - reach), start), true).text;
    const right = foldQuotation(held.text.slice(end, end + reach), true).text;
    return left.endsWith(before) && right.trimStart().startsWith(after);
  });
  return fitting.length > 0 ? fitting : spans;
}
