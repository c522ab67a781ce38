import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import type { KindDefinition } from '../../core/kind/kind.ts';
import { type CardList, cardFacets, cardItem, listCards } from '../../core/lists/card-list.ts';
import type { Facets } from '../../core/lists/facets.ts';
import { selectFields } from '../../core/lists/kind-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import type { Page } from '../../core/lists/page.ts';
import { PAGING } from '../../core/read/read-input.ts';
import { recordUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { sourceTable } from './indexing.ts';
import { sourceListed, sourceSchema } from './schema.ts';

export const sourceListInput = listInputOf(sourceSchema, sourceListed);
/** What stands behind the language stands there in files. */
const { language, ...fields } = itemFieldsOf(sourceSchema);
export const sourceItem = cardItem.extend({
  ...fields,
  address: z.string().nullable(),
  date: z.string().nullable().meta({ date: true }),
  language,
  reliability: z.string().nullable(),
});
export type SourceItem = z.infer<typeof sourceItem>;

const list: CardList<SourceItem> = {
  row: sourceItem.strict(),
  filters: filtersOf(sourceSchema, sourceListed),
  table: sourceTable,
  alias: 's',
  select: () => sql`${selectFields(sourceSchema, 's')}, s.address, s.date, s.reliability`,
  join: (at) => sql`JOIN "SourceIndex" s ON s."recordId" = c."recordId" AND ${inView(at, 's')}`,
};

export const listSources = (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof sourceListInput>,
): Promise<Page<SourceItem>> => listCards<SourceItem>(db, kind, view, input, list);

export const sourceFacetInput = sourceListInput.omit(PAGING);

/** What the register's filters can be set to, with counts. */
export const sourceFacets = (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof sourceFacetInput>,
): Promise<Facets> => cardFacets(db, kind, view, input, list);

/** Sources in the order asked, for the marks beside what they stand for; what is not shown is left out. */
export const sourcesByIds = (
  db: ReadDb,
  view: View,
  ids: readonly string[],
): Promise<SourceItem[]> =>
  db.rows<SourceItem>(
    sql`
    SELECT c."recordId" AS id, c.slug, c.title, c.summary, c.names, c.identifiers${selectFields(sourceSchema, 's')}, s.address, s.date, s.reliability
    FROM "Card" c JOIN "SourceIndex" s ON s."recordId" = c."recordId" AND ${inView(view, 's')}
    WHERE c."recordId" = ANY(${[...ids]}::uuid[]) AND ${inView(view, 'c')}
    ORDER BY array_position(${[...ids]}::uuid[], c."recordId")`,
    ids.map(recordUse),
  );
