import { locales } from '@chancery/vocabularies';
import sql, { raw, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import type { Kinds } from '../../core/kind/kind.ts';
import { titleIn } from '../../core/lists/by-title.ts';
import { referredTo } from '../../core/lists/card-list.ts';
import { readInput } from '../../core/read/read-input.ts';
import { dossierIdOf, idOf } from '../../core/read/resolve-ids.ts';
import { dossierUse, listUse, type Use } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { projectBegun } from '../../kinds/project/begun.ts';

export const topicCountsInput = readInput.extend({ dossier: z.string().max(100) });
export const topicCount = z.object({
  topic: z.uuid(),
  kind: z.string(),
  /** the `total` of that kind's list for this topic */
  count: z.number().int(),
});

export const topicRecordsInput = readInput.extend({
  dossier: z.string().max(100),
  topic: z.string().max(100),
  each: z.number().int().min(1).max(50).default(12),
  locale: z.enum(locales).default('en'),
});
export const topicGroup = z.object({
  kind: z.string(),
  count: z.number().int(),
  /** the latest of them, or where they have no date the first by title */
  records: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      title: localizedOutput,
      date: z.string().nullable(),
    }),
  ),
});

/** Topics by kinds: more pairs than this no register could show. */
const COUNTS_MAX = 10_000;

/** How many records of each kind carry each topic, in one statement. */
export async function topicCounts(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  { dossier, validOn }: z.infer<typeof topicCountsInput>,
): Promise<z.infer<typeof topicCount>[]> {
  const id = await dossierIdOf(db, dossier);
  return db.rows(
    sql`
    SELECT u.topic, u.kind, count(*)::int AS count FROM (${uses(kinds, view, id, validOn)}) u
    GROUP BY 1, 2 ORDER BY 1, 2 LIMIT ${COUNTS_MAX}`,
    usesIn(kinds, id),
  );
}

/** What carries a topic, by kind: how many, and the latest of them, in one statement. */
export async function topicRecords(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  { dossier, topic, each, locale, validOn }: z.infer<typeof topicRecordsInput>,
): Promise<z.infer<typeof topicGroup>[]> {
  const id = await dossierIdOf(db, dossier);
  const topicId = await idOf(db, 'topic', topic, 'topic');
  const rows = await db.rows<{
    kind: string;
    count: number;
    id: string;
    slug: string;
    title: Record<string, string>;
    date: string | null;
  }>(
    sql`
    SELECT * FROM (
      SELECT u.kind, u.id, u.slug, u.title, t.date, count(*) OVER (PARTITION BY u.kind)::int AS count,
        row_number() OVER (PARTITION BY u.kind ORDER BY t.lower DESC NULLS LAST, ${titleIn(locale, 'u')}, u.id)::int AS place
      FROM (${uses(kinds, view, id, validOn)}) u
      LEFT JOIN LATERAL (
        SELECT e.date, e.lower FROM "TimelineEntry" e WHERE e."recordId" = u.id AND ${inView(view, 'e')}
          ${validOn ? sql`AND e.lower <= ${validOn}::date` : sql``} ORDER BY e.lower DESC, e.item LIMIT 1) t ON true
      WHERE u.topic = ${topicId}) r
    WHERE r.place <= ${each} ORDER BY r.kind, r.place`,
    usesIn(kinds, id),
  );
  const groups = Map.groupBy(rows, ({ kind }) => kind);
  return [...groups].map(([kind, found]) => ({
    kind,
    count: found[0]?.count ?? 0,
    records: found.map(({ id: record, slug, title, date }) => ({ id: record, slug, title, date })),
  }));
}

/** Records of the dossier, and the shared ones: they belong to it by what refers to them. */
const usesIn = (kinds: Kinds, dossier: string): Use[] => [
  dossierUse(dossier),
  ...[...kinds.values()].filter(({ shared }) => shared).map(({ name }) => listUse(name)),
];

/** Each record of a dossier once for each topic that it carries, as its kind's list would find it. */
function uses(kinds: Kinds, view: View, dossier: string, validOn: string | undefined): Sql {
  const shared = [...kinds.values()].filter((kind) => kind.shared).map(({ name }) => name);
  return sql`
    SELECT DISTINCT r."targetId" AS topic, c.kind, c."recordId" AS id, c.slug, c.title, c."titleEn", c."titleRu", c."titleUr"
    FROM "Reference" r JOIN "Card" c ON c."recordId" = r."recordId" AND ${inView(view, 'c')}
    WHERE r.role = 'topic' AND ${inView(view, 'r')}
      AND CASE WHEN c.kind = ANY(${shared}) THEN ${referredTo(view, dossier)} ELSE c.dossiers @> ARRAY[${dossier}]::uuid[] END
      ${validOn ? sql`AND ${happenedBy(view, validOn)}` : sql``}`;
}

/** Lists of these kinds leave out, for a day, what had not begun by then. */
const BEGINNING = [
  'MeetingIndex',
  'AgreementIndex',
  'EventIndex',
  'BriefingIndex',
  'PositionIndex',
];

function happenedBy(view: View, day: string): Sql {
  const begun = BEGINNING.map(
    (table) => sql`NOT EXISTS (SELECT FROM ${raw(`"${table}"`)} x
      WHERE x."recordId" = c."recordId" AND ${inView(view, 'x')} AND x.lower > ${day}::date)`,
  );
  // What is no longer held is no position of that day.
  const ended = sql`NOT EXISTS (SELECT FROM "PositionIndex" x
    WHERE x."recordId" = c."recordId" AND ${inView(view, 'x')} AND x.ended < ${day}::date)`;
  const project = projectBegun(view, sql`c."recordId"`, day);
  return [...begun, ended, project].reduce((all, one) => sql`${all} AND ${one}`);
}
