import { foldName, locales } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import type { ReadDb } from '../../../core/database.ts';
import type { Sight } from '../../desk/sight.ts';
import { apart, type Stretch } from './mark.ts';

interface NamedRecord {
  id: string;
  kind: string;
  title: Record<string, string>;
}
/** Words of a text that are the name of records; several where they share it. */
export interface NameMark extends Stretch {
  type: 'record';
  records: NamedRecord[];
}

/** Words of a name: `Joint Coordination Committee of the Pakistan–Russia Intergovernmental …` is cut. */
const WORDS_MAX = 8;
/** A name does not go on over the end of a sentence or of a paragraph. */
const ENDS = /\n\n|[!?؟۔]|(?<=\p{L}{3})\.\s/u;
const WORD = /(?:[\p{L}\p{M}\p{N}]|\u200c|\u200d|\u00ad)+(?:['’]s(?!\p{L}))?/gu;

interface Gram extends Stretch {
  words: string;
  /** one word that begins as names do, or of a script without capitals */
  mayBeSurname: boolean;
}

/** Runs of words of a text, folded as names are, never beginning or ending inside a word. */
function gramsIn(text: string): Gram[] {
  const words = [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    raw,
    folded: foldName(raw.replace(/['’]s$/, '')),
  }));
  return words.flatMap((first, at) => {
    const grams: Gram[] = [];
    let folded = '';
    for (const [more, word] of words.slice(at, at + WORDS_MAX).entries()) {
      const before = words[at + more - 1];
      if (more > 0 && before && ENDS.test(text.slice(before.start, word.start))) break;
      folded = folded ? `${folded} ${word.folded}` : word.folded;
      if (folded.length > 1 && /\p{L}/u.test(folded))
        grams.push({
          start: first.start,
          end: word.end,
          words: folded,
          mayBeSurname: more === 0 && folded.length > 2 && !/^\p{Ll}/u.test(first.raw),
        });
    }
    return grams;
  });
}

/** The records that a text names, in whatever script: one statement, whatever the length of the text. */
export async function namesIn(db: ReadDb, sight: Sight, text: string): Promise<NameMark[]> {
  const grams = gramsIn(text);
  const unique = (some: readonly Gram[]) => [...new Set(some.map(({ words }) => words))];
  // Each layer has an index of its own, so one is asked; who sees not all drafts is told what is public.
  const layer = sight === null ? sql`s.working` : sql`NOT s.working AND s."publishedTo" IS NULL`;
  const rows = await db.rows<NamedRecord & { gram: string; whole: boolean; names: string[] }>(sql`
    WITH named AS (
      SELECT gram, true AS whole, s."recordId", s.working FROM unnest(${unique(grams)}::text[]) AS gram
      JOIN "SearchText" s ON s.keys @@ ('''=' || gram || '''')::tsquery AND ${layer}
      UNION ALL
      SELECT gram, false, s."recordId", s.working FROM unnest(${unique(grams.filter(({ mayBeSurname }) => mayBeSurname))}::text[]) AS gram
      JOIN "SearchText" s ON s.keys @@ ('''' || gram || '''')::tsquery AND ${layer}
      JOIN "ActorIndex" a ON a."recordId" = s."recordId" AND a.working = s.working AND (a.working OR a."publishedTo" IS NULL) AND a.type = 'person')
    SELECT n.gram, n.whole, c."recordId" AS id, c.kind, c.title, c.names FROM named n
    JOIN "Card" c ON c."recordId" = n."recordId" AND c.working = n.working AND (c.working OR c."publishedTo" IS NULL)`);
  const found = new Map<string, Map<string, NamedRecord>>();
  for (const { gram, whole, names, id, kind, title } of rows) {
    if (!whole && !isSurname(gram, [...locales.flatMap((locale) => title[locale] ?? []), ...names]))
      continue;
    const records = found.get(gram) ?? new Map<string, NamedRecord>();
    found.set(gram, records.set(id, { id, kind, title }));
  }
  return apart(
    grams.flatMap(({ start, end, words }): NameMark[] => {
      const records = found.get(words);
      return records ? [{ type: 'record', start, end, records: [...records.values()] }] : [];
    }),
  );
}

const isSurname = (word: string, names: readonly string[]): boolean =>
  names.some((name) => foldName(name).split(' ').at(-1) === word);
