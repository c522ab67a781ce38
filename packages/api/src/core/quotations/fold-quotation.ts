/** A text in which what print varies is made one, and where each of its characters came from. */
export interface Folded {
  text: string;
  /** place in the original of the first and after the last character that each came from */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** What a character is for the comparison. */
const [PLAIN, UNSEEN, SPACE, DASH, QUOTE, FORM] = [1, 2, 3, 4, 5, 6];
const TYPES: [type: number, characters: RegExp][] = [
  // Not printed: soft hyphens, joiners, marks of direction, the tatweel that only lengthens a line.
  [UNSEEN, /[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/],
  [SPACE, /\s/],
  [DASH, /[-\u00af\u02d7\u058a\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/],
  [QUOTE, /["'`´«»‘’‚‛“”„‟‹›′″‵‶ʻʼ＂＇]/],
];

/**
 * Forms of one letter that keyboards and printers choose between. ھ stays apart from ہ, for in Urdu it
 * makes other words, and ں from ن; ё is printed as е in most Russian texts.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ە: 'ہ',
  ة: 'ۃ',
  ё: 'е',
  Ё: 'Е',
};
/** Ligatures and the forms that Arabic letters take in print, as old files and PDFs write them. */
const PRESENTATION = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/;
/** Arabic-Indic digits as Urdu writes them. */
const ARABIC_DIGIT = /[\u0660-\u0669]/;
const LETTER = /[\p{L}\p{M}]/u;

/** Of each UTF-16 code unit once it was met: a text is long, and of few characters. */
const met = new Uint8Array(0x10000);

function typeOf(character: string): number {
  const code = character.charCodeAt(0);
  const known = met[code];
  if (known) return known;
  const type =
    TYPES.find(([, characters]) => characters.test(character))?.[0] ??
    (formOf(character) === character ? PLAIN : FORM);
  met[code] = type;
  return type;
}

/** The form of a letter or digit that stands for all of its forms. */
function formOf(character: string): string {
  if (PRESENTATION.test(character))
    return [...character.normalize('NFKC')].map((part) => LETTERS[part] ?? part).join('');
  if (ARABIC_DIGIT.test(character)) return String.fromCharCode(character.charCodeAt(0) + 0x90);
  return LETTERS[character] ?? character;
}

/**
 * Folds spaces, quotation marks, dashes and forms of letters, and nothing else: two texts that fold
 * alike have the same letters and figures in the same order.
 * @param joined also takes hyphens out of words, for words that a line broke
 */
export function foldQuotation(original: string, joined = false): Folded {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (character: string, start: number, end: number) => {
    out.push(character);
    starts.push(start);
    ends.push(end);
  };
  const dropSpace = () => {
    if (out.at(-1) !== ' ') return;
    out.pop();
    starts.pop();
    ends.pop();
  };
  for (let at = 0; at < original.length; at += 1) {
    const character = original[at] as string;
    switch (typeOf(character)) {
      case UNSEEN:
        break;
      case SPACE:
        // Spaces around a dash are the printer's.
        if (out.length > 0 && out.at(-1) !== ' ' && out.at(-1) !== '-') push(' ', at, at + 1);
        break;
      case DASH:
        if (joined && isInWord(original, at)) break;
        dropSpace();
        if (out.at(-1) !== '-') push('-', at, at + 1);
        break;
      case QUOTE:
        push('"', at, at + 1);
        break;
      case FORM:
        for (const part of formOf(character)) push(part, at, at + 1);
        break;
      default:
        push(character, at, at + 1);
    }
  }
  dropSpace();
  return { text: out.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** A dash with a letter on each side, but for what is not printed. */
const isInWord = (text: string, at: number): boolean =>
  LETTER.test(nearest(text, at, -1)) && LETTER.test(nearest(text, at, 1));

function nearest(text: string, from: number, step: 1 | -1): string {
  let at = from + step;
  while (at >= 0 && at < text.length && typeOf(text[at] as string) === UNSEEN) at += step;
  return text[at] ?? '';
}

/** What a person sees of a stretch of text: on one line, without what is not printed. */
export const asSeen = (text: string): string =>
  text
    // Joiners and marks of direction belong to how Urdu is written.
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s*\n\s*/g, ' ');
