import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { textIn } from '../../core/lists/by-title.ts';
import { type DatedList, datedItem } from '../../core/lists/dated-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { recordUse } from '../../core/read/uses.ts';
import { instantOf, inView, type View } from '../../core/read/view.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { meetingTable } from './indexing.ts';
import { meetingListed, meetingSchema } from './schema.ts';

export const meetingListInput = listInputOf(meetingSchema, meetingListed);

export const meetingItem = z.object({
  ...datedItem,
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
});
export type MeetingItem = z.infer<typeof meetingItem>;

/** The record itself and all that name it. */
const naming = (view: View, target: string): Sql => sql`(
  SELECT ${target}::uuid UNION SELECT r."recordId" FROM "Reference" r WHERE r."targetId" = ${target} AND ${inView(view, 'r')})`;

export const meetings: DatedList<MeetingItem, z.infer<typeof meetingListInput>> = {
  kind: 'meeting',
  schema: meetingSchema,
  row: meetingItem.strict(),
  filters: filtersOf(meetingSchema, meetingListed),
  table: meetingTable,
  alias: 'm',
  columns: () =>
    sql`m.level, m."levelA", m."levelB", m.date, m.lower::text, m.upper::text, m.city, m.country, m."hostSide", m.ordinal, m.sideline`,
  named: ({ parent, refersTo }) => [parent, refersTo],
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
      where: (record) => sql`m."recordId" IN ${naming(at, record)}`,
    },
  }),
};

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
