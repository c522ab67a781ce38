import sql, { join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import {
  conditionsOf,
  type Facets,
  type Filtered,
  facetsOf,
  referenceFacet,
  usesOf,
} from '../../core/lists/facets.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { firstDay, lastDay, listInput, PAGING } from '../../core/read/read-input.ts';
import { refers } from '../../core/read/refers.ts';
import { dossierIdOf, idOf } from '../../core/read/resolve-ids.ts';
import { ANYTHING, dossierUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';

export const timelineInput = listInput.extend({
  kind: z
    .string()
    .regex(/^[a-z]{1,20}$/)
    .optional()
    .meta({ label: 'Kind', help: 'Its name in the API: meeting, project, agreement, event …' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
  actor: z.string().max(100).optional().meta({ label: 'Actor', help: 'Named by the record' }),
  from: firstDay().optional().meta({ label: 'From' }),
  to: lastDay().optional().meta({ label: 'To' }),
  sort: z.enum(['date', '-date']).default('date').meta({ label: 'Sort' }),
});

export const timelineItem = z.object({
  /** of the entry within its record; of a record that happened once, the record itself */
  id: z.uuid(),
  record: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  /** what it is: `meeting`, `action`, `status`, `restated` (a status said again), `milestone` … */
  what: z.string(),
  /** says more: the type of the meeting, the action, the status reached */
  code: z.string().nullable(),
  /** the side that acts or hosts */
  side: z.string().nullable(),
  /** EDTF, in its own precision */
  date: z.string().meta({ date: true }),
  lower: z.string(),
  upper: z.string(),
  /** whether it may not yet have happened on `validOn` */
  maybe: z.boolean(),
});
export type TimelineItem = z.infer<typeof timelineItem>;

/** Everything dated of every kind, in the order of the world: by lower bound. */
export async function listTimeline(
  db: ReadDb,
  view: View,
  input: z.infer<typeof timelineInput>,
): Promise<Page<TimelineItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await timelineAsked(db, at, input);
  return page<TimelineItem>(db, {
    row: timelineItem.strict(),
    select: sql`l.item AS id, l."recordId" AS record, l.kind, c.slug, c.title, l.what, l.code, l.side, l.date, l.lower::text, l.upper::text,
      ${input.validOn ? sql`l.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "TimelineEntry" l JOIN "Card" c ON c."recordId" = l."recordId" AND ${inView(at, 'c')}`,
    countFrom: sql`FROM "TimelineEntry" l`,
    where: conditionsOf(filtered),
    order: { key: sql`l.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`l.item`,
    limit: input.limit,
    cursor,
    timed: true,
    uses: usesOf(filtered),
  });
}

export const densityInput = timelineInput.omit(PAGING);

export const densityItem = z.object({
  kind: z.string(),
  /** first and last year that the entries may lie in; null where open */
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  count: z.number().int(),
});

/** More pairs of years than this no overview could show. */
const DENSITY_MAX = 5_000;

/** How many entries of each kind begin and end in which years, for the overview of the same list. */
export async function timelineDensity(
  db: ReadDb,
  view: View,
  input: z.infer<typeof densityInput>,
): Promise<z.infer<typeof densityItem>[]> {
  const filtered = await timelineAsked(db, view, input);
  const year = (bound: Sql): Sql =>
    sql`CASE WHEN isfinite(${bound}) THEN extract(year FROM ${bound})::int END`;
  return db.rows(
    sql`
    SELECT l.kind, ${year(sql`l.lower`)} AS "from", ${year(sql`l.upper`)} AS "to", count(*)::int AS count
    FROM "TimelineEntry" l WHERE ${join(conditionsOf(filtered), ' AND ')}
    GROUP BY 1, 2, 3 ORDER BY 1, 2 NULLS FIRST, 3 LIMIT ${DENSITY_MAX}`,
    usesOf(filtered),
  );
}

async function timelineAsked(
  db: ReadDb,
  at: View,
  input: z.infer<typeof densityInput>,
): Promise<Filtered> {
  const [dossier, topic, actor] = await Promise.all([
    dossierIdOf(db, input.dossier),
    input.topic && idOf(db, 'topic', input.topic, 'topic'),
    input.actor && idOf(db, 'actor', input.actor, 'actor'),
  ]);
  return {
    always: given(
      inView(at, 'l'),
      dossier && sql`l.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn && sql`l.lower <= ${input.validOn}::date`,
    ),
    uses: [dossier ? dossierUse(dossier) : ANYTHING],
    by: {
      kind: input.kind && sql`l.kind = ${input.kind}`,
      topic: topic && refers(at, 'l', 'topic', topic),
      actor: actor && refers(at, 'l', 'actor', actor),
      from: input.from && sql`l.upper >= ${input.from}::date`,
      to: input.to && sql`l.lower <= ${input.to}::date`,
    },
    targets: { topic, actor },
  };
}

/** What the timeline's filters can be set to, with counts. */
export const timelineFacets = async (
  db: ReadDb,
  view: View,
  input: z.infer<typeof densityInput>,
): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "TimelineEntry" l`,
    id: sql`l.item`,
    filtered: await timelineAsked(db, view, input),
    chosen: input,
    facets: {
      kind: { value: sql`l.kind` },
      topic: referenceFacet(view, 'l', 'topic'),
      actor: referenceFacet(view, 'l', 'actor'),
    },
  });
