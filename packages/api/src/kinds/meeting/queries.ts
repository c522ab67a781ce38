import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { byTitle, textIn } from '../../core/lists/by-title.ts';
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
import { listUse, recordUse } from '../../core/read/uses.ts';
import { instantOf, inView, type View } from '../../core/read/view.ts';
import { identifiersOutput, localizedOutput } from '../../core/schema/localized-output.ts';
import { meetingTable } from './indexing.ts';
import { meetingListed, meetingSchema } from './schema.ts';

export const meetingListInput = listInputOf(meetingSchema, meetingListed);

export const meetingItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  ...itemFieldsOf(meetingSchema),
  /** under which it is filed: of the guest, else the higher of the two; null where none is recorded */
  level: z.enum(codes('meetingLevel')).nullable(),
  levelA: z.enum(codes('meetingLevel')).nullable(),
  levelB: z.enum(codes('meetingLevel')).nullable(),
  date: z.string(),
  lower: z.string(),
  upper: z.string(),
  city: localizedOutput.nullable(),
  country: z.string().nullable().meta({ codeList: 'country' }),
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
    select: sql`m."recordId" AS id, c.slug, c.title, c.identifiers${selectFields(meetingSchema, 'm')}, m.level, m."levelA", m."levelB", m.date, m.lower::text, m.upper::text,
      m.city, m.country, m."hostSide", m.ordinal, m.sideline, ${input.validOn ? sql`m.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "MeetingIndex" m JOIN "Card" c ON c."recordId" = m."recordId" AND c.kind = 'meeting' AND ${inView(at, 'c')}`,
    countFrom: sql`FROM "MeetingIndex" m`,
    where: conditionsOf(filtered),
    uses: usesOf(filtered, input.parent, input.refersTo),
    order:
      input.sort === 'title'
        ? byTitle(input.locale)
        : { key: sql`m.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`m."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

const refersToAny = (view: View, target: string): Sql => sql`EXISTS (
  SELECT FROM "Reference" r WHERE r."recordId" = m."recordId" AND r."targetId" = ${target} AND ${inView(view, 'r')})`;

const list: KindList = {
  filters: filtersOf(meetingSchema, meetingListed),
  table: meetingTable,
  alias: 'm',
  own: (at) => ({
    actor: {
      where: (actor) =>
        sql`EXISTS (SELECT FROM "Participant" p WHERE p."recordId" = m."recordId" AND p."actorId" = ${actor} AND ${inView(at, 'p')})`,
      facet: {
        value: sql`p."actorId"`,
        record: true,
        repeats: true,
        join: sql`JOIN "Participant" p ON p."recordId" = m."recordId" AND ${inView(at, 'p')}`,
      },
    },
    city: {
      where: (city) =>
        sql`lower(${city}) IN (lower(m.city->>'en'), lower(m.city->>'ru'), lower(m.city->>'ur'))`,
      facet: { value: textIn('en', sql`m.city`), title: sql`m.city` },
    },
    parent: { where: (record) => sql`m."parentId" = ${record}` },
    refersTo: {
      where: (record) => sql`(m."recordId" = ${record} OR ${refersToAny(at, record)})`,
    },
  }),
};

export const meetingFacetInput = meetingListInput.omit(PAGING);
type Asked = z.infer<typeof meetingFacetInput>;

async function meetingsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, filtered] = await Promise.all([
    dossierIdOf(db, input.dossier),
    filteredBy(db, at, list, input),
  ]);
  return {
    always: given(
      inView(at, 'm'),
      dossier && sql`m.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn && sql`m.lower <= ${input.validOn}::date`,
    ),
    uses: [listUse('meeting', dossier)],
    ...filtered,
  };
}

/** What the register's filters can be set to, with counts. */
export const meetingFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "MeetingIndex" m`,
    id: sql`m."recordId"`,
    filtered: await meetingsAsked(db, view, input),
    chosen: input,
    facets: facetsBy(view, list),
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
  const rows = await db.rows<{ actor: string; office: z.infer<typeof officeThen> | null }>(
    sql`
    SELECT p."actorId" AS actor, CASE WHEN o.item IS NOT NULL THEN jsonb_build_object('participant', p.item, 'title', o.title, 'of', o."ofId",
      'throughout', o.lower < m.lower AND o.upper > m.upper) END AS office
    FROM "Participant" p
    JOIN "MeetingIndex" m ON m."recordId" = p."recordId" AND ${inView(view, 'm')}
    LEFT JOIN "Office" o ON o."recordId" = p."actorId" AND ${known} AND o.lower <= m.upper AND o.upper >= m.lower
    WHERE p."recordId" = ${meetingId} AND ${inView(view, 'p')}
    ORDER BY p.item, o.lower, o.item`,
    // Whoever held none then may be found to have held one.
    (found) => [recordUse(meetingId), ...found.map(({ actor }) => recordUse(actor))],
  );
  return rows.flatMap(({ office }) => office ?? []);
}
