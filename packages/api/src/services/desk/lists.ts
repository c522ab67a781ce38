import { nameSearch } from '@chancery/vocabularies/name-keys';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import type { Kinds } from '../../core/kind.ts';
import { localizedOutput } from '../../core/localized-output.ts';
import { given, type Page, page, readCursor } from '../../core/page.ts';
import { PAGE_MAX } from '../../core/read-input.ts';
import { byName, isNamed, otherName, placeOf } from '../../core/sought.ts';
import { kindInput } from './input.ts';
import { readable, type Sight, sameLayer } from './sight.ts';

export const DESK_STATES = [
  'draft',
  'in_review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const;

export const deskListInput = z.object({
  kind: kindInput,
  search: z.string().max(200).optional(),
  state: z.enum(DESK_STATES).optional(),
  dossier: z.uuid().optional(),
  /** a code of the kind's main list: status, type, flow */
  code: z.string().max(60).optional(),
  sort: z.enum(['-saved', 'saved', 'title', '-title']).default('-saved'),
  limit: z.number().int().min(1).max(PAGE_MAX).default(50),
  cursor: z.string().max(2000).optional(),
});

export const deskItem = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  state: z.string(),
  savedAt: z.string().nullable(),
  /** what tells records of this kind apart: status and its date, type and date … */
  facts: z.record(z.string(), z.unknown()),
});
export type DeskItem = z.infer<typeof deskItem>;

/** Which table holds a kind's own columns at the desk, which are shown, and which a filter reads. */
const OWN: Record<string, { table: Sql; facts: Sql; code?: Sql } | undefined> = {
  project: {
    table: sql`"ProjectIndex"`,
    code: sql`k.status`,
    facts: sql`jsonb_build_object('status', k.status, 'date', k."statusDate", 'sector', k.sector, 'checked', k.checked)`,
  },
  meeting: {
    table: sql`"MeetingIndex"`,
    code: sql`k.type`,
    facts: sql`jsonb_build_object('type', k.type, 'date', k.date, 'level', k.level, 'city', k.city, 'state', k.state)`,
  },
  agreement: {
    table: sql`"AgreementIndex"`,
    code: sql`k.type`,
    facts: sql`jsonb_build_object('type', k.type, 'date', k.date, 'standing', k.standing, 'binding', k.binding)`,
  },
  format: {
    table: sql`"FormatIndex"`,
    facts: sql`jsonb_build_object('date', k.established, 'ended', k.ended)`,
  },
  event: {
    table: sql`"EventIndex"`,
    facts: sql`jsonb_build_object('date', k.date, 'city', k.city)`,
  },
  position: {
    table: sql`"PositionIndex"`,
    facts: sql`jsonb_build_object('date', k.date, 'until', k.until,
      'actor', (SELECT w.title FROM "Card" w WHERE w."recordId" = k."actorId" AND w.working),
      'topic', (SELECT w.title FROM "Card" w WHERE w."recordId" = k."topicId" AND w.working))`,
  },
  briefing: {
    table: sql`"BriefingIndex"`,
    facts: sql`jsonb_build_object('date', k.date)`,
  },
  series: {
    table: sql`"SeriesIndex"`,
    code: sql`k.flow`,
    facts: sql`jsonb_build_object('flow', k.flow, 'periodType', k."periodType", 'currency', k.currency, 'unit', k.unit)`,
  },
  actor: {
    table: sql`"ActorIndex"`,
    code: sql`k.type`,
    facts: sql`jsonb_build_object('type', k.type, 'country', k.country)`,
  },
  source: {
    table: sql`"SourceIndex"`,
    code: sql`k.type`,
    facts: sql`jsonb_build_object('type', k.type, 'publisher', k.publisher, 'date', k.date)`,
  },
};

const SORTS: Record<
  z.infer<typeof deskListInput>['sort'],
  { key: Sql; type: 'text' | 'timestamptz'; descending: boolean }
> = {
  '-saved': { key: sql`c."savedAt"`, type: 'timestamptz', descending: true },
  saved: { key: sql`c."savedAt"`, type: 'timestamptz', descending: false },
  title: { key: sql`c."titleSort"`, type: 'text', descending: false },
  '-title': { key: sql`c."titleSort"`, type: 'text', descending: true },
};

/** Drafts and published records alike; of what is out of sight, what is published. */
export async function deskList(
  db: ReadDb,
  input: z.infer<typeof deskListInput>,
  sight: Sight = null,
): Promise<Page<DeskItem>> {
  const own = OWN[input.kind];
  const names = nameSearch(input.search ?? '', true);
  const named = names ? sql`${sameLayer(sight, 's')} AND ${isNamed('s', names.sounds)}` : undefined;
  const found = await page<Omit<DeskItem, 'savedAt'> & { savedAt: Date | null }>(db, {
    select: sql`c."recordId" AS id, c.kind, c.slug, c.title, c.state, c."savedAt", ${own ? own.facts : sql`'{}'::jsonb`} AS facts`,
    from: own
      ? sql`FROM "Card" c JOIN ${own.table} k ON k."recordId" = c."recordId" AND ${sameLayer(sight, 'k')}`
      : sql`FROM "Card" c`,
    ...(input.code ? {} : { countFrom: sql`FROM "Card" c` }),
    where: given(
      readable(sight, 'c'),
      sql`c.kind = ${input.kind}`,
      input.state && sql`c.state = ${input.state}`,
      input.dossier && sql`c.dossiers @> ARRAY[${input.dossier}]::uuid[]`,
      input.code && own?.code && sql`${own.code} = ${input.code}`,
      named &&
        sql`EXISTS (SELECT FROM "SearchText" s WHERE s."recordId" = c."recordId" AND ${named})`,
    ),
    order: SORTS[input.sort],
    id: sql`c."recordId"`,
    limit: input.limit,
    cursor: readCursor(input.cursor),
    timed: false,
  });
  return {
    ...found,
    items: found.items.map((row) => ({
      ...row,
      savedAt: row.savedAt?.toISOString() ?? null,
    })),
  };
}

export const pickInput = z.object({
  kinds: z.array(z.string().max(40)).max(20),
  search: z.string().max(200).default(''),
  limit: z.number().int().min(1).max(50).default(12),
});
export const pickItem = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  state: z.string(),
  /** the other name by which it was found */
  name: z.string().nullable(),
});
export type PickItem = z.infer<typeof pickItem>;

/**
 * Records to refer to, by name, other name or code in any script; those saved last where nothing is
 * asked. `*` stands for every kind.
 */
export async function pick(
  db: ReadDb,
  kinds: Kinds,
  input: z.infer<typeof pickInput>,
): Promise<PickItem[]> {
  const wanted = input.kinds.includes('*') ? [...kinds.keys()] : input.kinds;
  const names = nameSearch(input.search, true);
  const columns = sql`c."recordId" AS id, c.kind, c.slug, c.title, c.state, c.names`;
  const rows = await db.rows<Omit<PickItem, 'name'> & { names: string[] }>(
    names
      ? sql`
    SELECT ${columns} FROM (
      SELECT s."recordId", s."titleSort", ${placeOf('s', names)} AS place FROM "SearchText" s
      WHERE s.working AND s.kind = ANY(${wanted}) AND ${isNamed('s', names.sounds)}
        AND NOT EXISTS (SELECT FROM "Merge" m WHERE m."recordId" = s."recordId" AND m."to" IS NULL)
      ORDER BY place, ${byName('s')} LIMIT ${input.limit}) s
    JOIN "Card" c ON c."recordId" = s."recordId" AND c.working ORDER BY s.place, ${byName('s')}`
      : sql`
    SELECT ${columns} FROM unnest(${wanted}::text[]) AS wanted(kind) CROSS JOIN LATERAL (
      SELECT * FROM "Card" l WHERE l.working AND l.kind = wanted.kind AND l.state <> 'merged'
      ORDER BY l."savedAt" DESC, l."recordId" DESC LIMIT ${input.limit}) c
    ORDER BY c."savedAt" DESC, c."recordId" DESC LIMIT ${input.limit}`,
  );
  return rows.map(({ names: others, ...row }) => ({
    ...row,
    name: names && otherName({ title: row.title, names: others }, names),
  }));
}

export const deskCounts = z.array(
  z.object({ kind: z.string(), state: z.string(), count: z.number().int() }),
);

export const countsOf = (db: ReadDb, sight: Sight = null): Promise<z.infer<typeof deskCounts>> =>
  db.rows(
    sql`SELECT kind, state, count(*)::int AS count FROM "Card" c WHERE ${readable(sight, 'c')} GROUP BY kind, state ORDER BY kind, state`,
  );
