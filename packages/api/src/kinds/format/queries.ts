import sql from 'sql-template-tag';
import { z } from 'zod';
import {
  type CardColumns,
  cardFacets,
  cardItem,
  cardListInput,
  listCards,
} from '../../core/card-list.ts';
import type { ReadDb } from '../../core/database.ts';
import { type Facets, referenceFacet } from '../../core/facets.ts';
import type { KindDefinition } from '../../core/kind.ts';
import type { Page } from '../../core/page.ts';
import { PAGING } from '../../core/read-input.ts';
import { refers } from '../../core/refers.ts';
import { idOf } from '../../core/scope.ts';
import { inView, type View } from '../../core/view.ts';
import { meetingItem } from '../meeting/queries.ts';

export const formatListInput = cardListInput.extend({
  actor: z.string().max(100).optional().meta({ label: 'Member' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
});
export const formatItem = cardItem.extend({
  /** EDTF */
  established: z.string().nullable().meta({ date: true }),
  ended: z.string().nullable(),
  members: z.number().int(),
  sessions: z.number().int(),
  /** bounds' lower end of the latest session held or announced */
  lastSession: z.string().nullable(),
});
export type FormatItem = z.infer<typeof formatItem>;

export const listFormats = async (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof formatListInput>,
): Promise<Page<FormatItem>> =>
  listCards<FormatItem>(db, kind, view, input, await columnsFor(db, input));

export const formatFacetInput = formatListInput.omit(PAGING);
type Asked = z.infer<typeof formatFacetInput>;

/** What the register's filters can be set to, with counts. */
export const formatFacets = async (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: Asked,
): Promise<Facets> =>
  cardFacets(db, kind, view, input, (await columnsFor(db, input))(view), {
    actor: {
      value: sql`m."actorId"`,
      record: true,
      repeats: true,
      join: sql`JOIN "FormatMember" m ON m."recordId" = c."recordId" AND ${inView(view, 'm')}`,
    },
    topic: referenceFacet(view, 'c', 'topic'),
  });

async function columnsFor(db: ReadDb, input: Asked): Promise<(at: View) => CardColumns> {
  const [actor, topic] = await Promise.all([
    input.actor && idOf(db, 'actor', input.actor, 'actor'),
    input.topic && idOf(db, 'topic', input.topic, 'topic'),
  ]);
  return (at) => ({
    select: sql`f.established, f.ended,
      (SELECT count(*)::int FROM "FormatMember" m WHERE m."recordId" = c."recordId" AND ${inView(at, 'm')}) AS members,
      coalesce(s.sessions, 0) AS sessions, s.last::text AS "lastSession"`,
    join: sql`JOIN "FormatIndex" f ON f."recordId" = c."recordId" AND ${inView(at, 'f')}
      LEFT JOIN LATERAL (SELECT count(*)::int AS sessions, max(m.lower) AS last FROM "MeetingIndex" m
        WHERE m."sessionOfId" = c."recordId" AND ${inView(at, 'm')}) s ON true`,
    by: {
      actor:
        actor &&
        sql`EXISTS (SELECT FROM "FormatMember" m WHERE m."recordId" = c."recordId" AND m."actorId" = ${actor} AND ${inView(at, 'm')})`,
      topic: topic && refers(at, 'c', 'topic', topic),
    },
    targets: { actor, topic },
  });
}

/** Sessions beyond this are not shown on a format's page. */
const SESSIONS_MAX = 500;

export const sessionItem = meetingItem.pick({
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
  const items = await db.rows<z.infer<typeof sessionItem>>(sql`
    SELECT m."recordId" AS id, c.slug, c.title, m.type, m.state, m.date, m.city, m.country, m.ordinal
    FROM "MeetingIndex" m JOIN "Card" c ON c."recordId" = m."recordId" AND ${inView(view, 'c')}
    WHERE m."sessionOfId" = ${formatId} AND ${inView(view, 'm')} ${validOn ? sql`AND m.lower <= ${validOn}::date` : sql``}
    ORDER BY m.ordinal NULLS LAST, m.lower, m."recordId" LIMIT ${SESSIONS_MAX}`);
  const numbers = new Set(items.map(({ ordinal }) => ordinal));
  const highest = Math.max(0, ...items.map(({ ordinal }) => ordinal ?? 0));
  const missing = Array.from({ length: highest }, (_, index) => index + 1).filter(
    (number) => !numbers.has(number),
  );
  return { items, missing };
}
