import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { localizedOutput } from '../../core/localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/page.ts';
import { day, listInput } from '../../core/read-input.ts';
import { refers } from '../../core/refers.ts';
import { dossierIdOf, idOf } from '../../core/scope.ts';
import { inView, type View } from '../../core/view.ts';

export const timelineInput = listInput.extend({
  kind: z
    .string()
    .regex(/^[a-z]{1,20}$/)
    .optional()
    .meta({ label: 'Kind', help: 'Its name in the API: meeting, project, agreement, event …' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
  actor: z.string().max(100).optional().meta({ label: 'Actor', help: 'Named by the record' }),
  from: day().optional().meta({ label: 'From' }),
  to: day().optional().meta({ label: 'To' }),
  sort: z.enum(['date', '-date']).default('date').meta({ label: 'Sort' }),
});

export const timelineItem = z.object({
  /** of the entry within its record; of a record that happened once, the record itself */
  id: z.uuid(),
  record: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  /** what it is: `meeting`, `action`, `status`, `milestone` … */
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
  const where = await conditions(db, at, input);
  return page<TimelineItem>(db, {
    select: sql`t.item AS id, t."recordId" AS record, t.kind, c.slug, c.title, t.what, t.code, t.side, t.date, t.lower::text, t.upper::text,
      ${input.validOn ? sql`t.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "TimelineEntry" t JOIN "Card" c ON c."recordId" = t."recordId" AND ${inView(at, 'c')}`,
    countFrom: sql`FROM "TimelineEntry" t`,
    where,
    order: { key: sql`t.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`t.item`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

export const densityInput = timelineInput.omit({ limit: true, cursor: true, sort: true });

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
  const where = await conditions(db, view, input);
  const year = (bound: Sql): Sql =>
    sql`CASE WHEN isfinite(${bound}) THEN extract(year FROM ${bound})::int END`;
  return db.rows(sql`
    SELECT t.kind, ${year(sql`t.lower`)} AS "from", ${year(sql`t.upper`)} AS "to", count(*)::int AS count
    FROM "TimelineEntry" t WHERE ${where.reduce((all, one) => sql`${all} AND ${one}`)}
    GROUP BY 1, 2, 3 ORDER BY 1, 2 NULLS FIRST, 3 LIMIT ${DENSITY_MAX}`);
}

async function conditions(
  db: ReadDb,
  at: View,
  input: z.infer<typeof densityInput>,
): Promise<Sql[]> {
  const [dossier, topic, actor] = await Promise.all([
    dossierIdOf(db, input.dossier),
    input.topic && idOf(db, 'topic', input.topic, 'topic'),
    input.actor && idOf(db, 'actor', input.actor, 'actor'),
  ]);
  return given(
    inView(at, 't'),
    dossier && sql`t.dossiers @> ARRAY[${dossier}]::uuid[]`,
    input.kind && sql`t.kind = ${input.kind}`,
    topic && refers(at, 't', 'topic', topic),
    actor && refers(at, 't', 'actor', actor),
    input.from && sql`t.upper >= ${input.from}::date`,
    input.to && sql`t.lower <= ${input.to}::date`,
    input.validOn && sql`t.lower <= ${input.validOn}::date`,
  );
}
