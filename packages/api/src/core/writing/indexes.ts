import type { WriteDb } from '../database.ts';
import type { Engine } from '../engine.ts';
import { foldPeriods } from '../fold-periods.ts';
import { insertPeriods, publishRows, retarget, rewriteWorking } from '../index-layer.ts';
import { type IndexRows, indexRows, publishedRows, statedColumn, tablesOf } from '../index-rows.ts';
import { type IndexTable, kindOf } from '../kind.ts';
import { holdMerges, loadMerges, resolver } from '../merges.ts';
import type { Plan } from '../planning/plan.ts';
import type { RevisionRow } from '../records.ts';

/** Index rows of both layers, one table after the other; then what merges turn. */
export async function writeIndexes(
  engine: Engine,
  db: WriteDb,
  plan: Plan,
  instant: Date,
): Promise<void> {
  const merging = plan.merges.length > 0 || plan.unmerges.length > 0;
  await holdMerges(db, merging ? 'alone' : 'shared');
  const merges = await loadMerges(db);
  for (const merge of plan.merges)
    merges.push({ recordId: merge.recordId, intoId: merge.intoId, from: instant, to: null });
  const undone = new Set(plan.unmerges.map((entry) => entry.recordId));
  const resolve = resolver(merges.filter((merge) => !merge.to && !undone.has(merge.recordId)));
  const rowsFor = (rowsOf: typeof indexRows) => {
    const known = new Map<string, IndexRows>();
    return (record: { id: string; kind: string }, revision: RevisionRow): IndexRows => {
      const rows =
        known.get(revision.id) ??
        rowsOf(kindOf(engine.kinds, record.kind), record.id, revision.snapshot, resolve);
      known.set(revision.id, rows);
      return rows;
    };
  };
  const published = rowsFor(publishedRows);
  const working = rowsFor(indexRows);
  for (const table of allTables(engine)) {
    const about = (kindName: string): boolean =>
      tablesOf(kindOf(engine.kinds, kindName)).includes(table);
    const publications = [
      ...plan.publications
        .filter(({ record }) => about(record.kind))
        .map(({ record, revision }) => ({
          recordId: record.id,
          revision: revision.number,
          rows: published(record, revision).get(table.name) ?? [],
        })),
      ...plan.endings
        .filter(({ record }) => about(record.kind))
        .map(({ record }) => ({ recordId: record.id, revision: record.lastNumber, rows: [] })),
    ];
    if (publications.length > 0) await publishRows(db, table, instant, publications);
    await rewriteWorking(
      db,
      table,
      [...plan.working.values()]
        .filter(({ record }) => about(record.kind))
        .map(({ record, revision, state }) => ({
          recordId: record.id,
          state,
          savedAt: revision.createdAt,
          revision: revision.number,
          rows: working(record, revision).get(table.name) ?? [],
        })),
    );
  }
  await writeReconstructions(engine, db, plan, resolve);
  const moved = [...plan.merges.map((merge) => merge.recordId), ...undone].flatMap((id) =>
    standingFor(id, merges, resolve),
  );
  if (moved.length > 0)
    for (const table of allTables(engine)) await retarget(db, table, instant, moved, statedColumn);
}

export const allTables = (engine: Pick<Engine, 'kinds'>): IndexTable[] => [
  ...new Set([...engine.kinds.values()].flatMap((kind) => [...tablesOf(kind)])),
];

/** A merged record and all that were merged into it before, with what they stand for now. */
function standingFor(
  id: string,
  merges: readonly { recordId: string; intoId: string; to: Date | null }[],
  resolve: (id: string) => string,
): { statedId: string; targetId: string }[] {
  const ids = [id];
  for (const entry of ids)
    ids.push(
      ...merges
        .filter((merge) => !merge.to && merge.intoId === entry && !ids.includes(merge.recordId))
        .map((merge) => merge.recordId),
    );
  return ids.map((statedId) => ({ statedId, targetId: resolve(statedId) }));
}

async function writeReconstructions(
  engine: Engine,
  db: WriteDb,
  plan: Plan,
  resolve: (id: string) => string,
): Promise<void> {
  const byTable = new Map<IndexTable, Parameters<typeof insertPeriods>[2][number][]>();
  for (const { record, revisions } of plan.reconstructions) {
    const kind = kindOf(engine.kinds, record.kind);
    const stretches = revisions.map((revision) => ({
      from: revision.publishedFrom as Date,
      to: revision.publishedTo,
      revision: revision.number,
      rows: publishedRows(kind, record.id, revision.snapshot, resolve),
    }));
    const folded = foldPeriods(kind, record.id, stretches);
    for (const table of tablesOf(kind))
      byTable.set(table, [...(byTable.get(table) ?? []), ...(folded.get(table.name) ?? [])]);
  }
  for (const [table, rows] of byTable) await insertPeriods(db, table, rows);
}
