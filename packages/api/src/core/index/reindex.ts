import sql from 'sql-template-tag';
import { holdMerges, loadMerges, type MergeRow, resolverAt } from '../change/merges.ts';
import { lockRecords } from '../change/records.ts';
import type { WriteDb } from '../database.ts';
import type { Engine } from '../engine.ts';
import { kindOf, lifted } from '../kind/kind.ts';
import { foldPeriods, type Period, type PeriodRow } from './fold-periods.ts';
import { compareRows, repairRows } from './index-layer.ts';
import { allTables, publishedRows } from './index-rows.ts';
import { reindexPublic } from './reindex-public.ts';
import { reindexWorking } from './reindex-working.ts';

const BATCH = 200;

export interface Reindexed {
  records: number;
  /** rows that were missing or wrong, by table; empty on a sound database */
  repaired: Record<string, number>;
}

/**
 * Folds the revisions of every record in order, compares both layers of the index tables and the
 * public parts of revisions and events, and repairs in batches under the records' locks. It never empties a table; on a sound database it changes nothing.
 */
export async function reindex(
  engine: Engine,
  progress: (done: number) => void = () => {},
): Promise<Reindexed> {
  const result: Reindexed = { records: 0, repaired: {} };
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await engine.db.write((db) => reindexBatch(engine, db, after, result));
    const last = ids.at(-1);
    if (!last) return result;
    after = last;
    result.records += ids.length;
    progress(result.records);
  }
}

async function reindexBatch(
  engine: Engine,
  db: WriteDb,
  after: string,
  result: Reindexed,
): Promise<string[]> {
  const records = await db.rows<{ id: string; kind: string }>(
    sql`SELECT id, kind FROM "Record" WHERE id > ${after} ORDER BY id LIMIT ${BATCH}`,
  );
  const ids = records.map((record) => record.id);
  if (ids.length === 0) return ids;
  await lockRecords(db, ids);
  await holdMerges(db, 'shared');
  const merges = await loadMerges(db);
  const revisions = await db.rows<{
    recordId: string;
    number: number;
    snapshot: unknown;
    version: number;
    from: Date;
    to: Date | null;
  }>(sql`
    SELECT "recordId", number, snapshot, "schemaVersion" AS version, "publishedFrom" AS "from", "publishedTo" AS "to"
    FROM "Revision" WHERE "recordId" = ANY(${ids}::uuid[]) AND "publishedFrom" IS NOT NULL ORDER BY "publishedFrom"`);
  const expected = new Map<string, PeriodRow[]>();
  for (const record of records) {
    const kind = kindOf(engine.kinds, record.kind);
    const own = revisions.filter((revision) => revision.recordId === record.id);
    const periods = own.flatMap((revision) =>
      periodsOf(revision, merges).map(
        ({ from, to }): Period => ({
          from,
          to,
          revision: revision.number,
          rows: publishedRows(
            kind,
            record.id,
            lifted(kind, revision.snapshot, revision.version),
            resolverAt(merges, from),
          ),
        }),
      ),
    );
    for (const [table, rows] of foldPeriods(kind, record.id, periods))
      expected.set(table, [...(expected.get(table) ?? []), ...rows]);
  }
  for (const table of allTables(engine.kinds)) {
    const rows = expected.get(table.name) ?? [];
    const { missing, excess } = await compareRows(db, table, ids, rows);
    if (missing === 0 && excess.length === 0) continue;
    repairRows(db, table, ids, rows, excess);
    result.repaired[table.name] =
      (result.repaired[table.name] ?? 0) + Math.max(missing, excess.length);
  }
  for (const [table, records] of [
    ...(await reindexWorking(engine, db, ids, merges)),
    ...(await reindexPublic(engine.kinds, db, ids)),
  ])
    result.repaired[table] = (result.repaired[table] ?? 0) + records;
  return ids;
}

/** A merge or its undoing within a revision's period cuts it, since targets move then. */
function periodsOf(
  revision: { from: Date; to: Date | null },
  merges: readonly MergeRow[],
): { from: Date; to: Date | null }[] {
  const points = [
    ...new Set(
      merges
        .flatMap((merge) => [merge.from, merge.to])
        .filter((at) => at !== null)
        .filter((at) => at > revision.from && (revision.to === null || at < revision.to))
        .map((at) => at.getTime()),
    ),
  ].sort((a, b) => a - b);
  const starts = [revision.from, ...points.map((at) => new Date(at))];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? revision.to }));
}
