import { type Locale, locales } from '@chancery/vocabularies';
import { isSought, type NameSearch, type TermGroups } from '@chancery/vocabularies/name-keys';
import sql, { raw, type Sql } from 'sql-template-tag';

/** How good an answer is: the whole name, the words of one, their sound, a text. */
export const RANKS = { whole: 0, words: 1, sounds: 2, text: 3 } as const;

/** The condition that the names of a row of `SearchText` are what is sought. */
export const isNamed = (alias: string, sought: TermGroups): Sql =>
  sql`${raw(alias)}.keys @@ ${queryOf(sought)}::tsquery`;

/** The place of a row among the answers: the script of the search comes before the others. */
export const rankOf = (alias: string, names: NameSearch): Sql =>
  sql`CASE WHEN ${isNamed(alias, names.whole)} THEN ${RANKS.whole}::int
    WHEN ${isNamed(alias, names.words)} THEN ${RANKS.words}
    WHEN ${isNamed(alias, names.sounds)} THEN ${RANKS.sounds} ELSE ${RANKS.text} END`;

/** The order within a place: of two that hold the same words, the shorter name says less else. */
export const byName = (alias: string): Sql =>
  sql`length(${raw(alias)}."titleSort"), ${raw(alias)}."titleSort", ${raw(alias)}."recordId"`;

/** The other name that is meant, as it is written or by its sound; null where the title is. */
export function otherName(
  row: { title: Partial<Record<Locale, string>>; names: readonly string[] },
  search: NameSearch,
): string | null {
  const titles = locales.flatMap((locale) => row.title[locale] ?? []);
  for (const sought of [search.words, search.sounds]) {
    if (titles.some((title) => isSought(title, sought))) return null;
    const other = row.names.find((name) => isSought(name, sought));
    if (other) return other;
  }
  return null;
}

/** A `tsquery` as PostgreSQL reads it. */
const queryOf = (sought: TermGroups): string =>
  sought.map((any) => `(${any.map(termOf).join(' | ')})`).join(' & ');

const termOf = ({ key, begins }: TermGroups[number][number]): string =>
  `'${key.replace(/['\\]/g, '$&$&')}'${begins ? ':*' : ''}`;
