/**
 * A name as search compares it: lower case, without accents, vowel signs and punctuation, with the
 * Arabic, Persian and Urdu forms of a letter made one and digits in ASCII. Not for display, and not
 * a transliteration: scripts stay apart.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(LETTERS, (letter) => letterForms[letter] ?? '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * A text as its words are searched: every kind of space is a plain one, and what nobody sees (soft
 * hyphens, joiners, marks of direction) is gone. Line breaks stay.
 */
export const plainWords = (text: string): string =>
  text.replace(/[^\S\n]|\u00a0/g, ' ').replace(/\p{Cf}/gu, '');

// Marks of these scripts only: in Indic scripts marks are vowels, and the Japanese voicing marks
// (U+3099, U+309A) make other syllables. With them go the tatweel and invisible controls (ZWNJ, bidi).
const MARKS =
  /[\p{Mn}&&[[\p{sc=Zinh}--[\u3099\u309a]]\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Latn}]]|\p{Cf}|\u0640/gv;

/** Arabic-Indic and Persian digits both end in their value, in hexadecimal. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

const letterForms: Record<string, string> = {
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ے: 'ی',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ھ: 'ہ',
  ە: 'ہ',
  ں: 'ن',
  ٱ: 'ا',
  // The hamza on its own is often left out in Urdu (علماء, علما).
  ء: '',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const LETTERS = new RegExp(`[${Object.keys(letterForms).join('')}]`, 'g');
