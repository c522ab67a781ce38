import sql from 'sql-template-tag';
import type { WriteDb } from '../../database.ts';
import type { Engine } from '../../engine.ts';
import { foldPeriods } from '../../index/fold-periods.ts';
import {
  insertPeriods,
  type Publication,
  publishRows,
  retarget,
  rewriteWorking,
  type Told,
  tellRevision,
  type WorkingSet,
  workingOnly,
} from '../../index/index-layer.ts';
import {
  columnsOf,
  type IndexRows,
  indexRows,
  publishedRows,
  statedColumn,
  tablesOf,
} from '../../index/index-rows.ts';
import { type IndexRow, type IndexTable, kindOf } from '../../kind/kind.ts';
import { equal } from '../../paths/index.ts';
import { holdMerges, loadMerges, resolver } from '../merges.ts';
import type { Plan } from '../planning/plan.ts';
import type { RecordState, RevisionRow } from '../records.ts';

/**
 * Index rows of both layers: tables in which a record's rows differ from those that stand there are
 * written one after the other, and what stays as it was is told the new revision in one statement;
 * then what merges turn.
 */
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
    return (record: { kind: string; id: string }, revision: RevisionRow): IndexRows => {
      const rows =
        known.get(revision.id) ??
        rowsOf(kindOf(engine.kinds, record.kind), record.id, revision.snapshot, resolve);
      known.set(revision.id, rows);
      return rows;
    };
  };
  const standing = await loadIndexed(db, plan);
  const published: Layer = { rowsOf: rowsFor(publishedRows), before: standing.published };
  const working: Layer = { rowsOf: rowsFor(indexRows), before: standing.working };
  const told: Told[] = [];
  for (const table of allTables(engine)) {
    const about = ({ record }: { record: RecordState }): boolean =>
      tablesOf(kindOf(engine.kinds, record.kind)).includes(table);
    const publications: Publication[] = plan.endings
      .filter(about)
      .map(({ record }) => ({ recordId: record.id, revision: record.lastNumber, rows: [] }));
    for (const { record, revision } of plan.publications.filter(about)) {
      const entry = { recordId: record.id, revision: revision.number };
      const rows = rowsThatDiffer(published, table, record, revision);
      if (rows) publications.push({ ...entry, rows });
      told.push({ ...entry, table, working: false });
    }
    if (publications.length > 0) await publishRows(db, table, instant, publications);
    const sets: WorkingSet[] = [];
    for (const { record, revision, state } of [...plan.working.values()].filter(about)) {
      const entry = { recordId: record.id, revision: revision.number };
      const rows =
        state === 'discarded'
          ? []
          : // The state stands in such rows too, whatever else they hold.
            workingOnly(table).length > 0
            ? working.rowsOf(record, revision).get(table.name)
            : rowsThatDiffer(working, table, record, revision);
      if (rows) sets.push({ ...entry, state, savedAt: revision.createdAt, rows });
      else told.push({ ...entry, table, working: true });
    }
    await rewriteWorking(db, table, sets);
  }
  await tellRevision(db, told);
  await writeReconstructions(engine, db, plan, resolve);
  const moved = [...plan.merges.map((merge) => merge.recordId), ...undone].flatMap((id) =>
    targetsAfter(id, merges, resolve),
  );
  if (moved.length > 0)
    for (const table of allTables(engine)) await retarget(db, table, instant, moved, statedColumn);
}

/** The rows that a revision has in a layer, and the revision whose rows stand there. */
interface Layer {
  rowsOf(record: RecordState, revision: RevisionRow): IndexRows;
  before(record: RecordState): RevisionRow | undefined;
}

/** The rows of a revision in one table; undefined where those that stand there hold the same. */
function rowsThatDiffer(
  { rowsOf, before }: Layer,
  table: IndexTable,
  record: RecordState,
  revision: RevisionRow,
): readonly IndexRow[] | undefined {
  const rows = rowsOf(record, revision).get(table.name) ?? [];
  const was = before(record);
  const stood = was && rowsOf(record, was).get(table.name);
  if (!stood || stood.length !== rows.length) return rows;
  const byItem = new Map(stood.map((row) => [row.item, row]));
  const columns = columnsOf(table);
  const isSame = rows.every((row) => {
    const other = byItem.get(row.item);
    return other && columns.every((column) => equal(row[column], other[column]));
  });
  return isSame ? undefined : rows;
}

/**
 * The revisions whose rows stand in the two layers before this change, as the cards of the records
 * name them. What was merged meanwhile has had its targets turned in place.
 */
async function loadIndexed(db: WriteDb, plan: Plan) {
  const records = new Map(
    [...plan.publications, ...plan.working.values()].map(({ record }) => [record.id, record]),
  );
  const cards = await db.rows<{ id: string; working: boolean; revision: number }>(sql`
    SELECT "recordId" AS id, working, "lastRevision" AS revision FROM "Card"
    WHERE "recordId" = ANY(${[...records.keys()]}::uuid[]) AND (working OR "publishedTo" IS NULL)`);
  const numbers = new Map(cards.map(({ id, working, revision }) => [`${id} ${working}`, revision]));
  const revisionIn =
    (working: boolean) =>
    (record: RecordState): RevisionRow | undefined => {
      const number = numbers.get(`${record.id} ${working}`);
      return [...record.bases.values()].find((revision) => revision.number === number);
    };
  return { published: revisionIn(false), working: revisionIn(true) };
}

export const allTables = (engine: Pick<Engine, 'kinds'>): IndexTable[] => [
  ...new Set([...engine.kinds.values()].flatMap((kind) => [...tablesOf(kind)])),
];

/** A merged record and all that were merged into it before, with what they stand for now. */
function targetsAfter(
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
    const periods = revisions.map((revision) => ({
      from: revision.publishedFrom as Date,
      to: revision.publishedTo,
      revision: revision.number,
      rows: publishedRows(kind, record.id, revision.snapshot, resolve),
    }));
    const folded = foldPeriods(kind, record.id, periods);
    for (const table of tablesOf(kind))
      byTable.set(table, [...(byTable.get(table) ?? []), ...(folded.get(table.name) ?? [])]);
  }
  for (const [table, rows] of byTable) await insertPeriods(db, table, rows);
}
