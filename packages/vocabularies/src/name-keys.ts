import { foldName } from './fold-name.ts';
import { type Script, scriptOf, skeletonsOf } from './name-skeleton.ts';

/** Before a whole name; a folded word never begins with it. */
const WHOLE = '=';
/** Before a skeleton, with its script: `~clvrv` is Лавров. */
const SKELETON = '~';
const SCRIPTS: readonly Script[] = ['l', 'c', 'a', 'o'];
/** In its own script a word is found by a skeleton only if that says something: not `gs` or `st`. */
const OWN_SCRIPT_MIN = 3;
/** Words of one name, or of one search, that are looked at. */
const WORDS_MAX = 24;
/** PostgreSQL's limit for one lexeme is 2,046 bytes; a letter has up to four. */
const KEY_MAX = 500;

/**
 * What a record is found by: each name as a whole, its words, neighbouring words written as one,
 * and the skeletons of both.
 */
export function nameKeys(names: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name);
    if (words.length === 0) continue;
    keys.add(WHOLE + words.join(' '));
    for (const word of withJoined(words).flatMap(withoutArticle)) {
      keys.add(word);
      for (const skeleton of skeletonsOf(word)) keys.add(SKELETON + scriptOf(word) + skeleton);
    }
  }
  return [...new Set([...keys].map(cut))].sort();
}

/** A key to look for; with `begins` any that begins so. */
export interface SearchKey {
  key: string;
  begins: boolean;
}

/** What to look for: each list is one condition, met by any of its keys; all must be met. */
export type TermGroups = readonly (readonly SearchKey[])[];

/** One search in the order of its answers, the best first: each takes in the one before it. */
export interface NameSearch {
  /** the whole name, in the script of the search */
  whole: TermGroups;
  /** each word begins a word of a name */
  words: TermGroups;
  /** the same, or each word sounds like one, in any script */
  sounds: TermGroups;
}

/**
 * How a text is looked for among names; null where it has no word.
 * @param typing the last word may still be growing: then its skeleton, too, need only begin
 */
export function nameSearch(text: string, typing: boolean): NameSearch | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const spellings = words.map((_, index) => withNeighbours(words, index).flatMap(withoutArticle));
  const last = words.length - 1;
  // One consonant alone says nothing (ШОС, Sue); beside another word it does (Али Заиди).
  const enough = words.length > 1 || typing ? 1 : 2;
  return {
    whole: [[{ key: cut(WHOLE + words.join(' ')), begins: false }]],
    words: spellings.map((some) => some.map(begun)),
    sounds: spellings.map((some, index) =>
      some.flatMap((word) => [
        begun(word),
        ...soundingKeys(word, typing && index === last, enough),
      ]),
    ),
  };
}

const begun = (word: string): SearchKey => ({ key: cut(word), begins: true });

/** What is sought as two words may be written as one. */
const withNeighbours = (words: readonly string[], index: number): string[] => {
  const [word = '', before, after] = [words[index], words[index - 1], words[index + 1]];
  return [word, ...(before ? [before + word] : []), ...(after ? [word + after] : [])];
};

/** Whether a name is what a search looks for, or sounds like it. */
export function isSought(name: string, sought: TermGroups): boolean {
  const keys = nameKeys([name]);
  return sought.every((any) =>
    any.some((one) => keys.some((key) => (one.begins ? key.startsWith(one.key) : key === one.key))),
  );
}

function soundingKeys(word: string, growing: boolean, enough: number): SearchKey[] {
  const own = scriptOf(word);
  return skeletonsOf(word).flatMap((skeleton) =>
    SCRIPTS.filter((script) => skeleton.length >= (script === own ? OWN_SCRIPT_MIN : enough)).map(
      (script) => ({ key: SKELETON + script + skeleton, begins: growing }),
    ),
  );
}

/** No half of a letter is left at the cut: the database would refuse it. */
const cut = (key: string): string => key.slice(0, KEY_MAX).toWellFormed();

const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, WORDS_MAX);

/** Islamabad is one word in some scripts and two in others. */
const withJoined = (words: readonly string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, index) => words[index] + word),
];

/** The Arabic article is written onto the word, and left out in Urdu. */
const withoutArticle = (word: string): string[] =>
  word.length > 4 && word.startsWith('ال') ? [word, word.slice(2)] : [word];
