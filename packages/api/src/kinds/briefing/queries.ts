import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { byTitle } from '../../core/lists/by-title.ts';
import {
  conditionsOf,
  type Facets,
  type Filtered,
  facetsOf,
  usesOf,
} from '../../core/lists/facets.ts';
import { facetsBy, filteredBy, type KindList, selectFields } from '../../core/lists/kind-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { PAGING } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { listUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { identifiersOutput, localizedOutput } from '../../core/schema/localized-output.ts';
import { briefingTable } from './indexing.ts';
import { briefingListed, briefingSchema } from './schema.ts';

export const briefingListInput = listInputOf(briefingSchema, briefingListed);

export const briefingItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  summary: localizedOutput,
  ...itemFieldsOf(briefingSchema),
  date: z.string().meta({ date: true }),
  lower: z.string(),
  upper: z.string(),
  /** whether it may not yet have appeared on `validOn` */
  maybe: z.boolean(),
});
export type BriefingItem = z.infer<typeof briefingItem>;

export async function listBriefings(
  db: ReadDb,
  view: View,
  input: z.infer<typeof briefingListInput>,
): Promise<Page<BriefingItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await briefingsAsked(db, at, input);
  return page<BriefingItem>(db, {
    select: sql`b."recordId" AS id, c.slug, c.title, c.identifiers, c.summary${selectFields(briefingSchema, 'b')}, b.date, b.lower::text, b.upper::text,
      ${input.validOn ? sql`b.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "BriefingIndex" b JOIN "Card" c ON c."recordId" = b."recordId" AND c.kind = 'briefing' AND ${inView(at, 'c')}`,
    countFrom: sql`FROM "BriefingIndex" b`,
    where: conditionsOf(filtered),
    uses: usesOf(filtered),
    order:
      input.sort === 'title'
        ? byTitle(input.locale)
        : { key: sql`b.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`b."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

const list: KindList = {
  filters: filtersOf(briefingSchema, briefingListed),
  table: briefingTable,
  alias: 'b',
};

export const briefingFacetInput = briefingListInput.omit(PAGING);
type Asked = z.infer<typeof briefingFacetInput>;

async function briefingsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, filtered] = await Promise.all([
    dossierIdOf(db, input.dossier),
    filteredBy(db, at, list, input),
  ]);
  return {
    always: given(
      inView(at, 'b'),
      dossier && sql`b.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn && sql`b.lower <= ${input.validOn}::date`,
    ),
    uses: [listUse('briefing', dossier)],
    ...filtered,
  };
}

/** What the register's filters can be set to, with counts. */
export const briefingFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "BriefingIndex" b`,
    id: sql`b."recordId"`,
    filtered: await briefingsAsked(db, view, input),
    chosen: input,
    facets: facetsBy(view, list),
  });
