import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { localizedOutput } from '../../core/localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/page.ts';
import { day, listInput } from '../../core/read-input.ts';
import { refers } from '../../core/refers.ts';
import { dossierIdOf, idOf } from '../../core/scope.ts';
import { instantOf, inView, type View } from '../../core/view.ts';

export const meetingListInput = listInput.extend({
  type: z.enum(codes('meetingType')).optional().meta({ label: 'Type', codeList: 'meetingType' }),
  level: z
    .enum(codes('meetingLevel'))
    .optional()
    .meta({ label: 'Level', codeList: 'meetingLevel' }),
  state: z
    .enum(codes('meetingState'))
    .optional()
    .meta({ label: 'State', codeList: 'meetingState' }),
  city: z.string().max(100).optional().meta({ label: 'Place' }),
  hostSide: z.enum(['a', 'b']).optional().meta({ label: 'Host' }),
  actor: z.string().max(100).optional().meta({ label: 'Person' }),
  sessionOf: z.string().max(100).optional().meta({ label: 'Session of' }),
  parent: z
    .uuid()
    .optional()
    .meta({ label: 'On the margins of', help: 'The id of a format, event or meeting' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
  project: z.string().max(100).optional().meta({ label: 'Project discussed' }),
  refersTo: z.uuid().optional().meta({
    label: 'Naming',
    help: 'The id of any record that the meeting names, or of the meeting itself',
  }),
  from: day().optional().meta({ label: 'From' }),
  to: day().optional().meta({ label: 'To' }),
  sort: z.enum(['-date', 'date', 'title']).default('-date').meta({ label: 'Sort' }),
});

export const meetingItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  type: z.enum(codes('meetingType')),
  state: z.enum(codes('meetingState')),
  level: z.enum(codes('meetingLevel')),
  levelA: z.enum(codes('meetingLevel')).nullable(),
  levelB: z.enum(codes('meetingLevel')).nullable(),
  date: z.string(),
  lower: z.string(),
  upper: z.string(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  hostSide: z.enum(['a', 'b']).nullable(),
  ordinal: z.number().int().nullable(),
  sideline: z.boolean(),
  maybe: z.boolean(),
});
export type MeetingItem = z.infer<typeof meetingItem>;

export async function listMeetings(
  db: ReadDb,
  view: View,
  input: z.infer<typeof meetingListInput>,
): Promise<Page<MeetingItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const [dossier, actor, sessionOf, topic, project] = await Promise.all([
    dossierIdOf(db, input.dossier),
    input.actor && idOf(db, 'actor', input.actor, 'actor'),
    input.sessionOf && idOf(db, 'format', input.sessionOf, 'sessionOf'),
    input.topic && idOf(db, 'topic', input.topic, 'topic'),
    input.project && idOf(db, 'project', input.project, 'project'),
  ]);
  return page<MeetingItem>(db, {
    select: sql`m."recordId" AS id, c.slug, c.title, m.type, m.state, m.level, m."levelA", m."levelB", m.date, m.lower::text, m.upper::text,
      m.city, m.country, m."hostSide", m.ordinal, m.sideline, ${input.validOn ? sql`m.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "MeetingIndex" m JOIN "Card" c ON c."recordId" = m."recordId" AND ${inView(at, 'c')}`,
    countFrom: sql`FROM "MeetingIndex" m`,
    where: given(
      inView(at, 'm'),
      dossier && sql`m.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.type && sql`m.type = ${input.type}`,
      input.level && sql`(m."levelA" = ${input.level} OR m."levelB" = ${input.level})`,
      input.state && sql`m.state = ${input.state}`,
      input.city && sql`lower(m.city) = lower(${input.city})`,
      input.hostSide && sql`m."hostSide" = ${input.hostSide}`,
      sessionOf && sql`m."sessionOfId" = ${sessionOf}`,
      input.parent && sql`m."parentId" = ${input.parent}`,
      actor &&
        sql`EXISTS (SELECT FROM "Participant" p WHERE p."recordId" = m."recordId" AND p."actorId" = ${actor} AND ${inView(at, 'p')})`,
      topic && refers(at, 'm', 'topic', topic),
      project && refers(at, 'm', 'project', project),
      input.refersTo &&
        sql`(m."recordId" = ${input.refersTo} OR ${refersToAny(at, input.refersTo)})`,
      input.from && sql`m.upper >= ${input.from}::date`,
      input.to && sql`m.lower <= ${input.to}::date`,
      input.validOn && sql`m.lower <= ${input.validOn}::date`,
    ),
    order:
      input.sort === 'title'
        ? { key: sql`c."titleSort"`, type: 'text', descending: false }
        : { key: sql`m.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`m."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

const refersToAny = (view: View, target: string): Sql => sql`EXISTS (
  SELECT FROM "Reference" r WHERE r."recordId" = m."recordId" AND r."targetId" = ${target} AND ${inView(view, 'r')})`;

export const facet = z.object({ value: z.string(), count: z.number().int() });
export const meetingFacets = z.object({
  cities: z.array(facet),
  levels: z.array(facet),
  types: z.array(facet),
});

/** What the register's filters can be set to, with counts. */
export async function meetingFacetsOf(
  db: ReadDb,
  view: View,
  dossier: string | undefined,
): Promise<z.infer<typeof meetingFacets>> {
  const id = await dossierIdOf(db, dossier);
  const scope = id ? sql`AND m.dossiers @> ARRAY[${id}]::uuid[]` : sql``;
  const rows = await db.rows<{
    facet: 'cities' | 'levels' | 'types';
    value: string;
    count: number;
  }>(sql`
    WITH mine AS (SELECT * FROM "MeetingIndex" m WHERE ${inView(view, 'm')} ${scope})
    SELECT 'cities' AS facet, city AS value, count(*)::int AS count FROM mine WHERE city IS NOT NULL GROUP BY city
    UNION ALL SELECT 'levels', l.value, count(DISTINCT mine."recordId")::int FROM mine, LATERAL (VALUES (mine."levelA"), (mine."levelB")) l(value) WHERE l.value IS NOT NULL GROUP BY l.value
    UNION ALL SELECT 'types', type, count(*)::int FROM mine GROUP BY type
    ORDER BY 1, 3 DESC, 2 LIMIT 300`);
  const of = (name: string) =>
    rows.filter((row) => row.facet === name).map(({ value, count }) => ({ value, count }));
  return { cities: of('cities'), levels: of('levels'), types: of('types') };
}

export const officeThen = z.object({
  participant: z.uuid(),
  title: localizedOutput,
  of: z.uuid().nullable(),
});

/** The office that each participant held when the meeting began, whatever they hold now. */
export async function officesThen(
  db: ReadDb,
  view: View,
  meetingId: string,
): Promise<z.infer<typeof officeThen>[]> {
  const known = instantOf(view)
    ? inView(view, 'o')
    : sql`NOT o.working AND o."publishedTo" IS NULL`;
  return db.rows(sql`
    SELECT DISTINCT ON (p.item) p.item AS participant, o.title, o."ofId" AS "of"
    FROM "Participant" p
    JOIN "MeetingIndex" m ON m."recordId" = p."recordId" AND ${inView(view, 'm')}
    JOIN "Office" o ON o."recordId" = p."actorId" AND ${known} AND o.lower <= m.upper AND o.upper >= m.lower
    WHERE p."recordId" = ${meetingId} AND ${inView(view, 'p')}
    ORDER BY p.item, o.lower DESC`);
}
