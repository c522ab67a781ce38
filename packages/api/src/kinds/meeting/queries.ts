import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
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
  city: z.string().max(200).optional().meta({ label: 'Place' }),
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
  identifiers: identifiersOutput,
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
  const filtered = await meetingsAsked(db, at, input);
  return page<MeetingItem>(db, {
    select: sql`m."recordId" AS id, c.slug, c.title, c.identifiers, m.type, m.state, m.level, m."levelA", m."levelB", m.date, m.lower::text, m.upper::text,
      m.city, m.country, m."hostSide", m.ordinal, m.sideline, ${input.validOn ? sql`m.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "MeetingIndex" m JOIN "Card" c ON c."recordId" = m."recordId" AND ${inView(at, 'c')}`,
    countFrom: sql`FROM "MeetingIndex" m`,
    where: conditionsOf(filtered),
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

export const meetingFacetInput = meetingListInput.omit(PAGING);
type Asked = z.infer<typeof meetingFacetInput>;

async function meetingsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, actor, sessionOf, topic, project] = await Promise.all([
    dossierIdOf(db, input.dossier),
    input.actor && idOf(db, 'actor', input.actor, 'actor'),
    input.sessionOf && idOf(db, 'format', input.sessionOf, 'sessionOf'),
    input.topic && idOf(db, 'topic', input.topic, 'topic'),
    input.project && idOf(db, 'project', input.project, 'project'),
  ]);
  return {
    always: given(
      inView(at, 'm'),
      dossier && sql`m.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn && sql`m.lower <= ${input.validOn}::date`,
    ),
    by: {
      type: input.type && sql`m.type = ${input.type}`,
      level: input.level && sql`(m."levelA" = ${input.level} OR m."levelB" = ${input.level})`,
      state: input.state && sql`m.state = ${input.state}`,
      city: input.city && sql`lower(m.city) = lower(${input.city})`,
      hostSide: input.hostSide && sql`m."hostSide" = ${input.hostSide}`,
      sessionOf: sessionOf && sql`m."sessionOfId" = ${sessionOf}`,
      parent: input.parent && sql`m."parentId" = ${input.parent}`,
      actor:
        actor &&
        sql`EXISTS (SELECT FROM "Participant" p WHERE p."recordId" = m."recordId" AND p."actorId" = ${actor} AND ${inView(at, 'p')})`,
      topic: topic && refers(at, 'm', 'topic', topic),
      project: project && refers(at, 'm', 'project', project),
      refersTo:
        input.refersTo &&
        sql`(m."recordId" = ${input.refersTo} OR ${refersToAny(at, input.refersTo)})`,
      from: input.from && sql`m.upper >= ${input.from}::date`,
      to: input.to && sql`m.lower <= ${input.to}::date`,
    },
    targets: { actor, sessionOf, topic, project },
  };
}

/** What the register's filters can be set to, with counts. */
export const meetingFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "MeetingIndex" m`,
    id: sql`m."recordId"`,
    filtered: await meetingsAsked(db, view, input),
    chosen: input,
    facets: {
      actor: {
        value: sql`p."actorId"`,
        record: true,
        repeats: true,
        join: sql`JOIN "Participant" p ON p."recordId" = m."recordId" AND ${inView(view, 'p')}`,
      },
      level: {
        value: sql`level.code`,
        repeats: true,
        join: sql`CROSS JOIN LATERAL (VALUES (m."levelA"), (m."levelB")) AS level(code)`,
      },
      type: { value: sql`m.type` },
      state: { value: sql`m.state` },
      city: { value: sql`m.city` },
      hostSide: { value: sql`m."hostSide"` },
      sessionOf: { value: sql`m."sessionOfId"`, record: true },
      topic: referenceFacet(view, 'm', 'topic'),
      project: referenceFacet(view, 'm', 'project'),
    },
  });

export const officeThen = z.object({
  participant: z.uuid(),
  title: localizedOutput,
  of: z.uuid().nullable(),
  /** whether it was held from before the meeting until after it: else it changed hands about then */
  throughout: z.boolean(),
});

/**
 * The offices that each participant held within the dates of the meeting, whatever they hold now.
 * Where the meeting's day is not known, it may be any of several.
 */
export async function officesThen(
  db: ReadDb,
  view: View,
  meetingId: string,
): Promise<z.infer<typeof officeThen>[]> {
  const known = instantOf(view)
    ? inView(view, 'o')
    : sql`NOT o.working AND o."publishedTo" IS NULL`;
  return db.rows(sql`
    SELECT p.item AS participant, o.title, o."ofId" AS "of", o.lower < m.lower AND o.upper > m.upper AS throughout
    FROM "Participant" p
    JOIN "MeetingIndex" m ON m."recordId" = p."recordId" AND ${inView(view, 'm')}
    JOIN "Office" o ON o."recordId" = p."actorId" AND ${known} AND o.lower <= m.upper AND o.upper >= m.lower
    WHERE p."recordId" = ${meetingId} AND ${inView(view, 'p')}
    ORDER BY p.item, o.lower, o.item`);
}
