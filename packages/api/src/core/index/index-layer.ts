import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { WriteDb } from '../database.ts';
import type { IndexRow, IndexTable } from '../kind/kind.ts';
import type { PeriodRow } from './fold-periods.ts';
import { columnsOf } from './index-rows.ts';

const PERIOD_COLUMNS = [
  'recordId',
  'item',
  'working',
  'publishedFrom',
  'publishedTo',
  'appearedAt',
  'firstRevision',
  'lastRevision',
] as const;

const quoted = (name: string): Sql => raw(`"${name}"`);
const listed = (columns: readonly string[], alias?: string): Sql =>
  join(columns.map((column) => raw(alias ? `${alias}."${column}"` : `"${column}"`)));

const recordset = (table: IndexTable, rows: readonly object[]): Sql =>
  sql`jsonb_populate_recordset(NULL::${quoted(table.name)}, ${JSON.stringify(rows)}::jsonb)`;

/** Columns that only the working layer of `Card` fills. */
export const workingOnly = (table: IndexTable): readonly string[] =>
  table.name === 'Card' ? ['state', 'savedAt'] : [];

const published = (table: IndexTable, row: object): object =>
  table.name === 'Card' ? { ...row, state: 'published' } : row;

/** A record's new content in one table: rows to write, and items whose rows stay as they stand. */
export interface Content {
  rows: readonly IndexRow[];
  kept: readonly string[];
}

/** What becomes present; where nothing is written or kept, everything open is closed. */
export interface Publication extends Content {
  recordId: string;
  revision: number;
}

/** Whether the row `have` is one of those that are kept. */
const isKept = (contents: readonly (Content & { recordId: string })[]): Sql => {
  const kept = contents.flatMap(({ recordId, kept }) => kept.map((item) => [recordId, item]));
  return sql`EXISTS (SELECT FROM unnest(${kept.map(([id]) => id)}::uuid[], ${kept.map(([, item]) => item)}::uuid[]) AS kept(id, item)
    WHERE kept.id = have."recordId" AND kept.item = have.item)`;
};

/**
 * Moves the present of some records in one table: closes only rows whose content changed or went,
 * opens only new ones. That the rest hold for the new revision too, `tellRevision` says.
 */
export function publishRows(
  db: WriteDb,
  table: IndexTable,
  instant: Date,
  publications: readonly Publication[],
): void {
  if (publications.length === 0) return;
  const name = quoted(table.name);
  const columns = columnsOf(table);
  const ids = publications.map((publication) => publication.recordId);
  const wanted = publications.flatMap((publication) =>
    publication.rows.map((row) =>
      published(table, {
        ...row,
        recordId: publication.recordId,
        working: false,
        firstRevision: publication.revision,
        lastRevision: publication.revision,
      }),
    ),
  );
  db.send(sql`
    WITH want AS MATERIALIZED (SELECT * FROM ${recordset(table, wanted)})
    UPDATE ${name} have SET "publishedTo" = ${instant}
    WHERE have."recordId" = ANY(${ids}::uuid[]) AND NOT have.working AND have."publishedTo" IS NULL
      AND NOT ${isKept(publications)}
      AND NOT EXISTS (
        SELECT FROM want WHERE want."recordId" = have."recordId" AND want.item = have.item
          AND ROW(${listed(columns, 'want')}) IS NOT DISTINCT FROM ROW(${listed(columns, 'have')}))`);
  if (wanted.length === 0) return;
  const own = [...columns, ...(table.name === 'Card' ? ['state'] : [])];
  db.send(sql`
    INSERT INTO ${name} ("publishedFrom", "appearedAt", "recordId", item, working, "firstRevision", "lastRevision", ${listed(own)})
    SELECT ${instant}, coalesce(
        (SELECT min(past."appearedAt") FROM ${name} past WHERE past."recordId" = want."recordId" AND past.item = want.item AND NOT past.working),
        ${instant}),
      want."recordId", want.item, false, want."firstRevision", want."lastRevision", ${listed(own, 'want')}
    FROM ${recordset(table, wanted)} want
    WHERE NOT EXISTS (
      SELECT FROM ${name} have WHERE have."recordId" = want."recordId" AND have.item = want.item
        AND NOT have.working AND have."publishedTo" IS NULL)`);
}

/** Rows of a record that hold for another revision of it as they are. */
export interface Told {
  table: IndexTable;
  recordId: string;
  working: boolean;
  revision: number;
}

/** Says of rows that nothing changed in that they hold for the new revision, in one statement. */
export function tellRevision(db: WriteDb, told: readonly Told[]): void {
  if (told.length === 0) return;
  const tables = [...new Set(told.map(({ table }) => table))];
  const updates = tables.map((table, index) => {
    const own = told.filter((entry) => entry.table === table);
    return sql`${raw(`u${index}`)} AS (
      UPDATE ${quoted(table.name)} have SET "lastRevision" = now.number,
        "firstRevision" = CASE WHEN now.working THEN now.number ELSE have."firstRevision" END
      FROM unnest(${own.map(({ recordId }) => recordId)}::uuid[], ${own.map(({ working }) => working)}::boolean[], ${own.map(({ revision }) => revision)}::int[]) AS now(id, working, number)
      WHERE have."recordId" = now.id AND have.working = now.working AND have."publishedTo" IS NULL
        AND have."lastRevision" <> now.number)`;
  });
  db.send(sql`WITH ${join(updates)} SELECT`);
}

/** Rows with their periods already known: a reconstructed history, or a repair. */
export function insertPeriods(db: WriteDb, table: IndexTable, rows: readonly PeriodRow[]): void {
  if (rows.length === 0) return;
  const own = [...PERIOD_COLUMNS, ...columnsOf(table), ...(table.name === 'Card' ? ['state'] : [])];
  db.send(sql`
    INSERT INTO ${quoted(table.name)} (${listed(own)})
    SELECT ${listed(own)} FROM ${recordset(
      table,
      rows.map((row) => published(table, row)),
    )}`);
}

/** What is wrong in one table for some records: rows that should be there and rows that should not. */
export async function compareRows(
  db: WriteDb,
  table: IndexTable,
  ids: readonly string[],
  rows: readonly PeriodRow[],
): Promise<{ missing: number; excess: string[] }> {
  const own = [...PERIOD_COLUMNS, ...columnsOf(table)];
  const expected = sql`SELECT ${listed(own)} FROM ${recordset(table, rows)}`;
  const [missing] = await db.rows<{ count: number }>(sql`
    SELECT count(*)::int AS count FROM (${expected} EXCEPT
      SELECT ${listed(own)} FROM ${quoted(table.name)} WHERE "recordId" = ANY(${ids}::uuid[]) AND NOT working) AS gap`);
  const excess = await db.rows<{ id: string }>(sql`
    WITH want AS MATERIALIZED (${expected})
    SELECT have.id::text AS id FROM ${quoted(table.name)} have
    WHERE have."recordId" = ANY(${ids}::uuid[]) AND NOT have.working AND NOT EXISTS (
      SELECT FROM want WHERE ROW(${listed(own, 'want')}) IS NOT DISTINCT FROM ROW(${listed(own, 'have')}))`);
  return { missing: missing?.count ?? 0, excess: excess.map((row) => row.id) };
}

/** Repairs what `compareRows` found. */
export function repairRows(
  db: WriteDb,
  table: IndexTable,
  ids: readonly string[],
  rows: readonly PeriodRow[],
  excess: readonly string[],
): void {
  db.send(sql`DELETE FROM ${quoted(table.name)} WHERE id = ANY(${excess}::bigint[])`);
  const own = [...PERIOD_COLUMNS, ...columnsOf(table), ...(table.name === 'Card' ? ['state'] : [])];
  db.send(sql`
    INSERT INTO ${quoted(table.name)} (${listed(own)})
    SELECT ${listed(own, 'want')} FROM ${recordset(
      table,
      rows.map((row) => published(table, row)),
    )} want
    WHERE NOT EXISTS (
      SELECT FROM ${quoted(table.name)} have WHERE have."recordId" = ANY(${ids}::uuid[]) AND have."recordId" = want."recordId"
        AND have.item = want.item AND NOT have.working AND have."publishedFrom" = want."publishedFrom")`);
}

export interface WorkingSet extends Content {
  recordId: string;
  state: string;
  savedAt: Date;
  revision: number;
}

/** Rewrites the working rows of some records in one table, but for those that are kept. */
export function rewriteWorking(db: WriteDb, table: IndexTable, sets: readonly WorkingSet[]): void {
  if (sets.length === 0) return;
  const name = quoted(table.name);
  db.send(
    sql`DELETE FROM ${name} have WHERE have.working AND have."recordId" = ANY(${sets.map((set) => set.recordId)}::uuid[])
      AND NOT ${isKept(sets)}`,
  );
  const rows = sets.flatMap((set) =>
    set.rows.map((row) => ({
      ...row,
      recordId: set.recordId,
      working: true,
      firstRevision: set.revision,
      lastRevision: set.revision,
      // A kind may have a state of its own: a meeting that was held.
      ...(workingOnly(table).length > 0 && { state: set.state, savedAt: set.savedAt }),
    })),
  );
  if (rows.length === 0) return;
  const own = [
    ...PERIOD_COLUMNS.filter((column) => !/published|appeared/.test(column)),
    ...columnsOf(table),
    ...workingOnly(table),
  ];
  db.send(
    sql`INSERT INTO ${name} (${listed(own)}) SELECT ${listed(own)} FROM ${recordset(table, rows)}`,
  );
}

/** Records whose working rows in one table are not those that they should be. */
export async function workingThatDiffer(
  db: WriteDb,
  table: IndexTable,
  sets: readonly WorkingSet[],
): Promise<Set<string>> {
  const own = listed(['recordId', 'item', ...columnsOf(table)]);
  const rows = sets.flatMap((set) => set.rows.map((row) => ({ ...row, recordId: set.recordId })));
  const differ = await db.rows<{ recordId: string }>(sql`
    WITH want AS (SELECT ${own} FROM ${recordset(table, rows)}),
      have AS (SELECT ${own} FROM ${quoted(table.name)} WHERE working AND "recordId" = ANY(${sets.map((set) => set.recordId)}::uuid[]))
    SELECT "recordId" FROM (SELECT * FROM want EXCEPT SELECT * FROM have) AS missing
    UNION SELECT "recordId" FROM (SELECT * FROM have EXCEPT SELECT * FROM want) AS excess`);
  return new Set(differ.map(({ recordId }) => recordId));
}

/** Closes and reopens present rows that name `stated` ids, so that they point at new targets. */
export async function retarget(
  db: WriteDb,
  table: IndexTable,
  instant: Date,
  targets: readonly { statedId: string; targetId: string }[],
  statedOf: (column: string) => string,
): Promise<void> {
  const name = quoted(table.name);
  const own = columnsOf(table);
  for (const column of table.references) {
    const values = sql`unnest(${targets.map((t) => t.statedId)}::uuid[], ${targets.map((t) => t.targetId)}::uuid[]) AS now(stated, target)`;
    const stated = quoted(statedOf(column));
    db.send(sql`UPDATE ${name} t SET ${quoted(column)} = now.target FROM ${values}
      WHERE t.working AND t.${stated} = now.stated AND t.${quoted(column)} <> now.target`);
    const carried = [
      'recordId',
      'item',
      'working',
      'appearedAt',
      'lastRevision',
      ...own.filter((entry) => entry !== column),
      ...(table.name === 'Card' ? ['state'] : []),
    ];
    const moved = await db.rows<{ id: string; target: string }>(sql`
      UPDATE ${name} t SET "publishedTo" = ${instant} FROM ${values}
      WHERE NOT t.working AND t."publishedTo" IS NULL AND t.${stated} = now.stated AND t.${quoted(column)} <> now.target
      RETURNING t.id::text AS id, now.target`);
    if (moved.length === 0) continue;
    db.send(sql`
      INSERT INTO ${name} ("publishedFrom", "firstRevision", ${quoted(column)}, ${listed(carried)})
      SELECT ${instant}, t."lastRevision", now.target, ${listed(carried, 't')}
      FROM unnest(${moved.map((m) => m.id)}::bigint[], ${moved.map((m) => m.target)}::uuid[]) AS now(id, target) JOIN ${name} t ON t.id = now.id`);
  }
}
