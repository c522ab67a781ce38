import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import {
  conditionsOf,
  type Facets,
  type Filtered,
  facetsOf,
  referenceFacet,
} from '../../core/facets.ts';
import { identifiersOutput, localizedOutput } from '../../core/localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/page.ts';
import { day, listInput, PAGING } from '../../core/read-input.ts';
import { refers } from '../../core/refers.ts';
import { dossierIdOf, idOf } from '../../core/scope.ts';
import { inView, type View } from '../../core/view.ts';

export const briefingListInput = listInput.extend({
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
  from: day().optional().meta({ label: 'From' }),
  to: day().optional().meta({ label: 'To' }),
  sort: z.enum(['-date', 'date', 'title']).default('-date').meta({ label: 'Sort' }),
});

export const briefingItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  summary: localizedOutput,
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
    select: sql`b."recordId" AS id, c.slug, c.title, c.identifiers, c.summary, b.date, b.lower::text, b.upper::text,
      ${input.validOn ? sql`b.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "BriefingIndex" b JOIN "Card" c ON c."recordId" = b."recordId" AND ${inView(at, 'c')}`,
    countFrom: sql`FROM "BriefingIndex" b`,
    where: conditionsOf(filtered),
    order:
      input.sort === 'title'
        ? { key: sql`c."titleSort"`, type: 'text', descending: false }
        : { key: sql`b.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`b."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

export const briefingFacetInput = briefingListInput.omit(PAGING);
type Asked = z.infer<typeof briefingFacetInput>;

async function briefingsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, topic] = await Promise.all([
    dossierIdOf(db, input.dossier),
    input.topic && idOf(db, 'topic', input.topic, 'topic'),
  ]);
  return {
    always: given(
      inView(at, 'b'),
      dossier && sql`b.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn && sql`b.lower <= ${input.validOn}::date`,
    ),
    by: {
      topic: topic && refers(at, 'b', 'topic', topic),
      from: input.from && sql`b.upper >= ${input.from}::date`,
      to: input.to && sql`b.lower <= ${input.to}::date`,
    },
    targets: { topic },
  };
}

/** What the register's filters can be set to, with counts. */
export const briefingFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "BriefingIndex" b`,
    id: sql`b."recordId"`,
    filtered: await briefingsAsked(db, view, input),
    chosen: input,
    facets: {
      topic: referenceFacet(view, 'b', 'topic'),
    },
  });
