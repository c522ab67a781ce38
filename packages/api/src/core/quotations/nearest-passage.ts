const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const SHOWN_MAX = 240;
/** Of the words of a quotation that a passage has to have to be worth a look. */
const SHARE = 0.5;

/**
 * The passage of a text that has most of a quotation's words close together: for a person who looks
 * for the slip, and never a verdict. Undefined where no passage has half of them.
 */
export function nearestPassage(text: string, quotation: string): string | undefined {
  const wanted = new Set(wordsOf(quotation).map(({ word }) => word));
  if (wanted.size === 0) return undefined;
  const words = wordsOf(text);
  const width = Math.min(words.length, Math.ceil(wordsOf(quotation).length * 1.3));
  const counts = new Map<string, number>();
  let distinct = 0;
  let best = { distinct: 0, first: 0 };
  for (const [index, { word }] of words.entries()) {
    if (wanted.has(word)) {
      const count = counts.get(word) ?? 0;
      if (count === 0) distinct += 1;
      counts.set(word, count + 1);
    }
    const gone = words[index - width]?.word;
    if (gone !== undefined && wanted.has(gone)) {
      const count = (counts.get(gone) ?? 1) - 1;
      if (count === 0) distinct -= 1;
      counts.set(gone, count);
    }
    if (distinct > best.distinct) best = { distinct, first: Math.max(0, index - width + 1) };
  }
  if (best.distinct < wanted.size * SHARE) return undefined;
  const window = words.slice(best.first, best.first + width);
  // From the first to the last word that is wanted.
  const hits = window.filter(({ word }) => wanted.has(word));
  const start = hits[0]?.at ?? 0;
  const last = hits.at(-1);
  const end = last ? last.at + last.length : start;
  const shown = text.slice(start, end).replace(/\s+/g, ' ');
  return shown.length > SHOWN_MAX ? `${shown.slice(0, SHOWN_MAX)}…` : shown;
}

const wordsOf = (text: string) =>
  [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    at: index,
    length: word.length,
  }));
