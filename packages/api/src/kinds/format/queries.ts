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
import { listUse, referrersUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { meetingItem } from '../meeting/queries.ts';
import { formatTable } from './indexing.ts';
import { formatListed, formatSchema } from './schema.ts';

export const formatListInput = listInputOf(formatSchema, formatListed);
export const formatItem = cardItem.extend({
  ...itemFieldsOf(formatSchema),
  /** EDTF */
  established: z.string().nullable().meta({ date: true }),
  ended: z.string().nullable(),
  members: z.number().int(),
  sessions: z.number().int(),
  /** bounds' lower end of the latest session held or announced */
  lastSession: z.string().nullable(),
});
export type FormatItem = z.infer<typeof formatItem>;

const list: CardList<FormatItem> = {
  row: formatItem.strict(),
  filters: filtersOf(formatSchema, formatListed),
  table: formatTable,
  alias: 'f',
  select: (at) => sql`${selectFields(formatSchema, 'f')}, f.established, f.ended,
    (SELECT count(*)::int FROM "FormatMember" m WHERE m."recordId" = c."recordId" AND ${inView(at, 'm')}) AS members,
    coalesce(s.sessions, 0) AS sessions, s.last::text AS "lastSession"`,
  join: (at) =>
    sql`JOIN "FormatIndex" f ON f."recordId" = c."recordId" AND ${inView(at, 'f')}
      LEFT JOIN LATERAL (SELECT count(*)::int AS sessions, max(m.lower) AS last FROM "MeetingIndex" m
        WHERE m."sessionOfId" = c."recordId" AND ${inView(at, 'm')}) s ON true`,
  own: (at) => ({
    actor: {
      where: (actor) =>
        sql`EXISTS (SELECT FROM "FormatMember" m WHERE m."recordId" = c."recordId" AND m."actorId" = ${actor} AND ${inView(at, 'm')})`,
      facet: {
        value: sql`m."actorId"`,
        record: true,
        repeats: true,
        join: sql`JOIN "FormatMember" m ON m."recordId" = c."recordId" AND ${inView(at, 'm')}`,
      },
    },
  }),
  // Sessions are counted wherever they are on record.
  uses: [listUse('meeting')],
};

export const listFormats = (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof formatListInput>,
): Promise<Page<FormatItem>> => listCards<FormatItem>(db, kind, view, input, list);

export const formatFacetInput = formatListInput.omit(PAGING);

/** What the register's filters can be set to, with counts. */
export const formatFacets = (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof formatFacetInput>,
): Promise<Facets> => cardFacets(db, kind, view, input, list);

const sessionItem = meetingItem.pick({
  id: true,
  slug: true,
  title: true,
  type: true,
  state: true,
  date: true,
  city: true,
  country: true,
  ordinal: true,
});
export const sessionsOutput = z.object({
  /** in order: by number, those without one by date after them */
  items: z.array(sessionItem),
  /** numbers below the highest that no session on record bears */
  missing: z.array(z.number().int()),
});
export type Sessions = z.infer<typeof sessionsOutput>;

/** The sessions of a format in order, and which of the numbered ones are not on record. */
export async function sessionsOf(
  db: ReadDb,
  view: View,
  formatId: string,
  validOn?: string,
): Promise<Sessions> {
  const items = await db.rows<z.infer<typeof sessionItem>>(
    sql`
    SELECT m."recordId" AS id, c.slug, c.title, m.type, m.state, m.date, m.city, m.country, m.ordinal
    FROM "MeetingIndex" m JOIN "Card" c ON c."recordId" = m."recordId" AND ${inView(view, 'c')}
    WHERE m."sessionOfId" = ${formatId} AND ${inView(view, 'm')} ${validOn ? sql`AND m.lower <= ${validOn}::date` : sql``}
    ORDER BY m.ordinal NULLS LAST, m.lower, m."recordId"`,
    [referrersUse(formatId)],
  );
  const numbers = new Set(items.map(({ ordinal }) => ordinal));
  const highest = Math.max(0, ...items.map(({ ordinal }) => ordinal ?? 0));
  const missing = Array.from({ length: highest }, (_, index) => index + 1).filter(
    (number) => !numbers.has(number),
  );
  return { items, missing };
}
