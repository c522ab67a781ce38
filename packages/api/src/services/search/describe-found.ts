import { type Locale, locales } from '@chancery/vocabularies';
import { isSought } from '@chancery/vocabularies/name-keys';
import sql, { raw } from 'sql-template-tag';
import type { ReadDb } from '../../core/database.ts';
import { RANKS } from '../../core/lists/name-conditions.ts';
import { hydrate } from '../../core/read/hydrate.ts';
import { inView, type View } from '../../core/read/view.ts';
import { latestActionsOf } from '../../kinds/agreement/latest-action.ts';
import type { FoundItem, SearchTerms } from './found-item.ts';
import { fromMarks, MARK, markWords } from './passage.ts';

const NAMES_SHOWN = 5;
/** Letters of a text in which a passage is looked for. */
const PASSAGE_IN = 20_000;

interface Row {
  id: string;
  kind: string;
  slug: string;
  title: FoundItem['title'];
  names: string[];
  dossier: string | null;
  en: string;
  ru: string;
  ur: string;
}

/** What is shown of each hit: which of its names it was, and the passage with the words marked. */
export async function describeFound(
  db: ReadDb,
  view: View,
  hits: readonly { id: string; place: number }[],
  looked: SearchTerms,
  validOn: string | undefined,
): Promise<FoundItem[]> {
  if (hits.length === 0) return [];
  const passage = (column: Locale) => {
    // The first line is the title.
    const text = sql`left(substr(s.${raw(column)}, strpos(s.${raw(column)}, E'\\n') + 1), ${PASSAGE_IN})`;
    return column === 'ur'
      ? text
      : sql`ts_headline(${`pg_catalog.${column === 'ru' ? 'russian' : 'english'}`}::regconfig, translate(${text}, ${MARK.begin + MARK.end}, ''), ${looked.text}, ${HEADLINE})`;
  };
  const rows = await db.rows<Row>(sql`
    SELECT c."recordId" AS id, c.kind, c.slug, c.title, c.names, c.dossiers[1] AS dossier,
      ${passage('en')} AS en, ${passage('ru')} AS ru, ${passage('ur')} AS ur
    FROM "Card" c JOIN "SearchText" s ON s."recordId" = c."recordId" AND ${inView(view, 's')}
    WHERE c."recordId" = ANY(${hits.map((hit) => hit.id)}::uuid[]) AND ${inView(view, 'c')}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const [homes, latestActions] = await Promise.all([
    hydrate(
      db,
      view,
      rows.flatMap((row) => row.dossier ?? []),
    ),
    latestActionsOf(
      db,
      view,
      rows.filter(({ kind }) => kind === 'agreement').map(({ id: agreement }) => agreement),
      validOn,
    ),
  ]);
  return hits.flatMap(({ id, place }) => {
    const row = byId.get(id);
    if (!row) return [];
    const titles = locales.flatMap((locale) => row.title[locale] ?? []);
    return {
      id,
      kind: row.kind,
      slug: row.slug,
      title: row.title,
      names: [...new Set([...titles, ...row.names])]
        .filter((name) => isSought(name, looked.names.sounds))
        .slice(0, NAMES_SHOWN),
      by: place === RANKS.text ? 'text' : place === RANKS.sounds ? 'sound' : 'name',
      snippet: snippetOf(row, looked),
      standing: latestActions.get(id) ?? null,
      dossier: (row.dossier && homes.get(row.dossier)) || null,
    };
  });
}

const HEADLINE = `StartSel="${MARK.begin}", StopSel="${MARK.end}", MaxFragments=2, MaxWords=20, MinWords=8, FragmentDelimiter=" … "`;

/** In the reader's language if the words stand there, else in the first where they do. */
function snippetOf(row: Row, looked: SearchTerms): FoundItem['snippet'] {
  const inOrder = [looked.locale, ...locales.filter((locale) => locale !== looked.locale)];
  for (const locale of inOrder) {
    const parts = locale === 'ur' ? markWords(row.ur, looked.names.words) : fromMarks(row[locale]);
    if (parts.some((part) => part.marked)) return { locale, parts };
  }
  return null;
}
