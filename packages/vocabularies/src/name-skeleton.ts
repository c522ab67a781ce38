import anyAscii from 'any-ascii';

/** Scripts that are told apart; all others are `o`. */
export type Script = 'l' | 'c' | 'a' | 'o';

/** The script of a word, by its first letter. */
export function scriptOf(word: string): Script {
  if (/^\p{sc=Latn}/u.test(word)) return 'l';
  if (/^\p{sc=Cyrl}/u.test(word)) return 'c';
  return /^\p{sc=Arab}/u.test(word) ? 'a' : 'o';
}

/**
 * The consonants of a folded word as they sound, in Latin letters: what Лавров, Lavrov and لاوروف
 * have in common. Several, where a letter can stand for more than one sound; none, where there is no
 * consonant, or no letter. Vowels go, since Arabic script leaves most of them out; so do h and y, which come and
 * go between the scripts. Sounds that one of the scripts does not tell apart are one: p is b, f and
 * w are v, sh is s.
 * @param word one word as `foldName` gives it
 */
export function skeletonsOf(word: string): string[] {
  if (!/\p{L}/u.test(word)) return [];
  const letters = [...word];
  let ambiguous = 0;
  let spellings = [''];
  for (const [index, letter] of letters.entries()) {
    const sounds = soundsOf(letter, index);
    const several = sounds.length > 1 && ambiguous < AMBIGUOUS_MAX;
    if (several) ambiguous += 1;
    const heard = several ? sounds : sounds.slice(0, 1);
    spellings = spellings.flatMap((spelling) => heard.map((sound) => spelling + sound));
  }
  return [...new Set(spellings.map(consonants))].filter((skeleton) => skeleton !== '');
}

/** Four letters with two readings make sixteen spellings; of a longer word the rest is read one way. */
const AMBIGUOUS_MAX = 4;

/** How a letter may sound; the likelier sound first. */
function soundsOf(letter: string, index: number): readonly string[] {
  // Within a word it is the vowel u or o as often as the consonant.
  if (letter === 'و') return index === 0 ? ['v'] : ['', 'v'];
  return READINGS[letter] ?? [anyAscii(letter)];
}

const READINGS: Record<string, readonly string[]> = {
  // Urdu and Arabic read these apart: Raza, Ridha.
  ض: ['z', 'd'],
  ذ: ['z', 'd'],
  ث: ['s', 't'],
  // Arabic writes it for g as well: Сергей, سيرجي.
  ج: ['j', 'g'],
  // It renders kh and h: Хан, Шахбаз.
  х: ['kh', ''],
  // It renders h in names long in use: Гавана.
  г: ['g', ''],
};

/** From a romanised word to its consonants, each sound written in one way. */
const consonants = (romanised: string): string =>
  SOUNDS.reduce(
    (word, [spelling, sound]) => word.replace(spelling, sound),
    romanised.toLowerCase().replace(/[^a-z0-9]/g, ''),
  ).replace(/(.)\1+/g, '$1');

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj/g, 'j'],
  [/ph/g, 'v'],
  [/ch/g, 'C'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/[fw]/g, 'v'],
  [/p/g, 'b'],
  [/[aeiouyh]/g, ''],
];
