import { foldName } from '@chancery/vocabularies';
import type { TermGroups } from '@chancery/vocabularies/name-keys';

export interface Part {
  text: string;
  marked: boolean;
}

/** Letters of the private use area: no text of a language has them. */
export const MARK = { begin: '\ue000', end: '\ue001' } as const;

/** A text with marks in it, taken apart. */
export function fromMarks(text: string): Part[] {
  return text
    .split(new RegExp(`(${MARK.begin}[^${MARK.end}]*${MARK.end})`))
    .filter((part) => part !== '')
    .map((part) => ({
      text: part.replaceAll(MARK.begin, '').replaceAll(MARK.end, ''),
      marked: part.startsWith(MARK.begin),
    }));
}

/** Words around the first hit. */
const BEFORE = 8;
const AFTER = 16;

/**
 * The passage around the first of the words sought, which are compared folded: what the database
 * marks are words as they are written.
 */
export function markWords(text: string, sought: TermGroups): Part[] {
  const keys = sought.flat();
  const isSought = (word: string): boolean => {
    const folded = foldName(word);
    return folded !== '' && keys.some(({ key }) => folded === key);
  };
  const pieces = text.split(/([\p{L}\p{M}\p{N}\p{Cf}]+)/u);
  const first = pieces.findIndex((piece, index) => index % 2 === 1 && isSought(piece));
  if (first < 0) return [];
  const from = Math.max(0, first - 2 * BEFORE);
  const to = Math.min(pieces.length, first + 2 * AFTER);
  const parts: Part[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  for (const [offset, piece] of pieces.slice(from, to).entries()) {
    const marked = (from + offset) % 2 === 1 && isSought(piece);
    const last = parts.at(-1);
    if (last && last.marked === marked) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, marked });
  }
  if (to < pieces.length) parts.push({ text: ' …', marked: false });
  return parts;
}
