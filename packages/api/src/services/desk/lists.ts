import { nameSearch } from '@chancery/vocabularies/name-keys';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { type KindDefinition, type Kinds, kindOf } from '../../core/kind/kind.ts';
import { byTitle } from '../../core/lists/by-title.ts';
import { byName, isNamed, otherName, rankOf } from '../../core/lists/name-conditions.ts';
import { given, type Page, type PageQuery, page, readCursor } from '../../core/lists/page.ts';
import { PAGE_MAX } from '../../core/read/read-input.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { latestActionWithin } from '../../kinds/agreement/latest-action.ts';
import { type DeskColumn, deskColumnsOfKind, isCoded, isKindName } from '../../kinds/schemas.ts';
import { kindInput } from './input.ts';
import { readable, type Sight, sameLayer } from './sight.ts';

const DESK_STATES = [
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
  /** a code of the first column that has codes: status, type, flow */
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

/**
 * Columns of a list that the kind's own table does not have, and the join that brings them. They are no
 * part of the kind's definition: Next bundles routes apart, the engine with its kinds is made in one of
 * the bundles, and a statement is not put together from parts of two.
 */
const JOINED: Partial<
  Record<string, { join(layer: (alias: string) => Sql): Sql; columns: Record<string, Sql> }>
> = {
  agreement: {
    join: (layer) => latestActionWithin(layer, sql`c."recordId"`),
    columns: { standing: sql`st.action` },
  },
};

/** The kind's own table under `k`, what is joined to it, and the columns of the list from both. */
function ownOf(kind: KindDefinition, sight: Sight) {
  const table = kind.tables.find(({ name }) => name === mainTable(kind));
  const columns = isKindName(kind.name) ? deskColumnsOfKind(kind.name) : [];
  const joined = JOINED[kind.name];
  if (!table || columns.length === 0) return undefined;
  const sqlOf = ({ name, as }: DeskColumn): Sql =>
    joined?.columns[name] ??
    (as === 'record'
      ? sql`(SELECT w.title FROM "Card" w WHERE w."recordId" = ${raw(`k."${name}Id"`)} AND w.working)`
      : raw(`k."${name}"`));
  const code = columns.find(isCoded);
  return {
    from: sql`JOIN ${raw(`"${table.name}"`)} k ON k."recordId" = c."recordId" AND ${sameLayer(sight, 'k')}
      ${joined?.join((alias) => sameLayer(sight, alias)) ?? sql``}`,
    facts: sql`jsonb_build_object(${join(columns.map((column) => sql`${column.name}::text, ${sqlOf(column)}`))})`,
    code: code && sqlOf(code),
  };
}

const mainTable = ({ name }: KindDefinition): string =>
  `${name[0]?.toUpperCase()}${name.slice(1)}Index`;

const SORTS: Record<z.infer<typeof deskListInput>['sort'], PageQuery['order']> = {
  '-saved': { key: sql`c."savedAt"`, type: 'timestamptz', descending: true },
  saved: { key: sql`c."savedAt"`, type: 'timestamptz', descending: false },
  title: byTitle('en', 'c'),
  '-title': byTitle('en', 'c', true),
};

/** Drafts and published records alike; of what is out of sight, what is published. */
export async function deskList(
  db: ReadDb,
  kinds: Kinds,
  input: z.infer<typeof deskListInput>,
  sight: Sight = null,
): Promise<Page<DeskItem>> {
  const own = ownOf(kindOf(kinds, input.kind), sight);
  const names = nameSearch(input.search ?? '', true);
  const named = names ? sql`${sameLayer(sight, 's')} AND ${isNamed('s', names.sounds)}` : undefined;
  const found = await page<Omit<DeskItem, 'savedAt'> & { savedAt: Date | null }>(db, {
    select: sql`c."recordId" AS id, c.kind, c.slug, c.title, c.state, c."savedAt", ${own ? own.facts : sql`'{}'::jsonb`} AS facts`,
    from: own ? sql`FROM "Card" c ${own.from}` : sql`FROM "Card" c`,
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
  sight: Sight = null,
): Promise<PickItem[]> {
  const wanted = input.kinds.includes('*') ? [...kinds.keys()] : input.kinds;
  const names = nameSearch(input.search, true);
  // Only working cards have a state of their own; who may not see them is shown what is public.
  const columns = sql`c."recordId" AS id, c.kind, c.slug, c.title, coalesce(c.state, 'published') AS state, c.names`;
  // Who sees everything has cards joined to the few that are shown, never to all that are found.
  const seen =
    sight === null
      ? sql``
      : sql`JOIN "Card" c ON c."recordId" = s."recordId" AND ${readable(sight, 'c')}`;
  const saved = sql`coalesce(c."savedAt", c."publishedFrom") DESC, c."recordId" DESC`;
  const rows = await db.rows<Omit<PickItem, 'name'> & { names: string[] }>(
    names
      ? sql`
    SELECT ${columns} FROM (
      SELECT s."recordId", s.working, s."titleSort", ${rankOf('s', names)} AS place FROM "SearchText" s ${seen}
      WHERE ${sameLayer(sight, 's')} AND s.kind = ANY(${wanted}) AND ${isNamed('s', names.sounds)}
        AND NOT EXISTS (SELECT FROM "Merge" m WHERE m."recordId" = s."recordId" AND m."to" IS NULL)
      ORDER BY place, ${byName('s')} LIMIT ${input.limit}) s
    JOIN "Card" c ON c."recordId" = s."recordId" AND c.working = s.working AND (c.working OR c."publishedTo" IS NULL)
    ORDER BY s.place, ${byName('s')}`
      : sql`
    SELECT ${columns} FROM unnest(${wanted}::text[]) AS wanted(kind) CROSS JOIN LATERAL (
      SELECT * FROM "Card" c WHERE ${readable(sight, 'c')} AND c.kind = wanted.kind AND c.state IS DISTINCT FROM 'merged'
      ORDER BY ${sight === null ? sql`c."savedAt" DESC, c."recordId" DESC` : saved} LIMIT ${input.limit}) c
    ORDER BY ${saved} LIMIT ${input.limit}`,
  );
  return rows.map(({ id, kind, slug, title, state, names: others }) => ({
    id,
    kind,
    slug,
    title,
    state,
    name: names && otherName({ title, names: others }, names),
  }));
}

export const deskCounts = z.array(
  z.object({ kind: z.string(), state: z.string(), count: z.number().int() }),
);

export const countsOf = (db: ReadDb, sight: Sight = null): Promise<z.infer<typeof deskCounts>> =>
  db.rows(
    sql`SELECT kind, state, count(*)::int AS count FROM "Card" c WHERE ${readable(sight, 'c')} GROUP BY kind, state ORDER BY kind, state`,
  );
