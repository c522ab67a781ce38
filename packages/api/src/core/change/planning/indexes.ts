import sql from 'sql-template-tag';
import type { WriteDb } from '../../database.ts';
import type { Engine } from '../../engine.ts';
import { foldPeriods, type PeriodRow } from '../../index/fold-periods.ts';
import {
  type Content,
  type Publication,
  type Told,
  type WorkingSet,
  workingOnly,
} from '../../index/index-layer.ts';
import {
  allTables,
  columnsOf,
  type IndexRows,
  indexRows,
  publishedRows,
  type Resolve,
  tablesOf,
} from '../../index/index-rows.ts';
import { type IndexTable, kindOf } from '../../kind/kind.ts';
import { equal } from '../../paths/index.ts';
import { holdMerges, loadMerges, resolver } from '../merges.ts';
import type { RecordState, RevisionRow } from '../records.ts';
import type { Plan } from './plan.ts';

/** What a change writes into the index tables, but for the instant of its set. */
export interface IndexWrites {
  /** tables in which rows of some records differ from those that stand there */
  tables: { table: IndexTable; publications: Publication[]; working: WorkingSet[] }[];
  /** rows that stay as they are and hold for another revision too */
  told: Told[];
  /** rows of reconstructed histories, by table */
  periods: Map<IndexTable, PeriodRow[]>;
  /** what rows say that they refer to, and what stands for it now */
  retargeted: { statedId: string; targetId: string }[];
}

/**
 * Makes the index rows of both layers and holds them against those that stand there. Merges are held
 * still until the transaction ends: before the head of the chain is locked, which comes last.
 */
export async function planIndexes(engine: Engine, db: WriteDb, plan: Plan): Promise<IndexWrites> {
  const merging = plan.merges.length > 0 || plan.unmerges.length > 0;
  const [, made, indexed] = await Promise.all([
    holdMerges(db, merging ? 'alone' : 'shared'),
    loadMerges(db),
    loadIndexed(db, plan),
  ]);
  const undone = new Set(plan.unmerges.map((entry) => entry.recordId));
  const merges = [
    ...made.filter((merge) => !merge.to && !undone.has(merge.recordId)),
    ...plan.merges,
  ];
  const resolve = resolver(merges);
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
  const published: Layer = { rowsOf: rowsFor(publishedRows), before: indexed.published };
  const working: Layer = { rowsOf: rowsFor(indexRows), before: indexed.working };
  const told: Told[] = [];
  const tables = allTables(engine.kinds).map((table) => {
    const about = ({ record }: { record: RecordState }): boolean =>
      tablesOf(kindOf(engine.kinds, record.kind)).includes(table);
    const publications: Publication[] = plan.endings.filter(about).map(({ record }) => ({
      recordId: record.id,
      revision: record.lastNumber,
      rows: [],
      kept: [],
    }));
    for (const { record, revision } of plan.publications.filter(about)) {
      const entry = { recordId: record.id, revision: revision.number };
      const content = rowsThatDiffer(published, table, record, revision);
      if (content) publications.push({ ...entry, ...content });
      told.push({ ...entry, table, working: false });
    }
    const contentOf = (record: RecordState, revision: RevisionRow, state: string) => {
      if (state === 'discarded') return { rows: [], kept: [] };
      // The state stands in such rows too, whatever else they hold.
      return workingOnly(table).length > 0
        ? { rows: working.rowsOf(record, revision).get(table.name) ?? [], kept: [] }
        : rowsThatDiffer(working, table, record, revision);
    };
    const sets: WorkingSet[] = [];
    for (const { record, revision, state } of [...plan.working.values()].filter(about)) {
      const entry = { recordId: record.id, revision: revision.number };
      const content = contentOf(record, revision, state);
      if (content) sets.push({ ...entry, state, savedAt: revision.createdAt, ...content });
      told.push({ ...entry, table, working: true });
    }
    return { table, publications, working: sets };
  });
  return {
    tables,
    told,
    periods: reconstructed(engine, plan, resolve),
    retargeted: [...plan.merges.map((merge) => merge.recordId), ...undone].flatMap((id) =>
      targetsAfter(id, [...made, ...plan.merges], resolve),
    ),
  };
}

/** The rows that a revision has in a layer, and the revision whose rows stand there. */
interface Layer {
  rowsOf(record: RecordState, revision: RevisionRow): IndexRows;
  before(record: RecordState): RevisionRow | undefined;
}

/** The rows of a revision in one table that those which stand there do not hold; undefined where they hold all. */
function rowsThatDiffer(
  { rowsOf, before }: Layer,
  table: IndexTable,
  record: RecordState,
  revision: RevisionRow,
): Content | undefined {
  const all = rowsOf(record, revision).get(table.name) ?? [];
  const was = before(record);
  const stood = (was && rowsOf(record, was).get(table.name)) ?? [];
  const byItem = new Map(stood.map((row) => [row.item, row]));
  const columns = columnsOf(table);
  const stands = new Set(
    all.filter((row) => {
      const other = byItem.get(row.item);
      return other && columns.every((column) => equal(row[column], other[column]));
    }),
  );
  const rows = all.filter((row) => !stands.has(row));
  const kept = all.filter((row) => stands.has(row)).map(({ item }) => item);
  if (was && rows.length === 0 && kept.length === stood.length) return undefined;
  return { rows, kept };
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

/** A merged record and all that were merged into it before, with what they stand for now. */
function targetsAfter(
  id: string,
  merges: readonly { recordId: string; intoId: string; to?: Date | null }[],
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

function reconstructed(engine: Engine, plan: Plan, resolve: Resolve): Map<IndexTable, PeriodRow[]> {
  const byTable = new Map<IndexTable, PeriodRow[]>();
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
  return byTable;
}
