import sql from 'sql-template-tag';
import { referencesIn } from '../../core/detail.ts';
import { type Change, diff } from '../../core/diff.ts';
import type { Engine } from '../../core/engine.ts';
import { type Hydrated, hydrate } from '../../core/hydrate.ts';
import { type KindDefinition, kindOf, lifted, type Snapshot } from '../../core/kind.ts';
import { Refusal } from '../../core/problem.ts';
import { WORKING } from '../../core/view.ts';

export interface HistoryEntry {
  revisionId: string;
  number: number;
  state: string;
  origin: string;
  restoredFrom: number | null;
  note: string | null;
  authorName: string | null;
  createdAt: string;
  publishedFrom: string | null;
  publishedTo: string | null;
  scheduledFor: string | null;
  reconstructed: boolean;
  setNumber: number | null;
}

const HISTORY_MAX = 500;

/** All revisions of a record, newest first. */
export async function historyOf(engine: Engine, id: string): Promise<HistoryEntry[]> {
  const rows = await engine.db.read.rows<Record<string, unknown>>(sql`
    SELECT v.id AS "revisionId", v.number, v.state, v.origin, v."restoredFrom", v.note, a.name AS "authorName", v."createdAt", v."publishedFrom",
      v."publishedTo", v."scheduledFor", v.reconstructed, v."setNumber"
    FROM "Revision" v LEFT JOIN "Account" a ON a.id = v."authorId" WHERE v."recordId" = ${id} ORDER BY v.number DESC LIMIT ${HISTORY_MAX}`);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        value instanceof Date ? value.toISOString() : value,
      ]),
    ),
  ) as unknown as HistoryEntry[];
}

export interface RevisionDiff {
  from: number;
  to: number;
  changes: Change[];
  /** titles of everything that either side refers to */
  labels: Record<string, Hydrated>;
}

/** What differs between any two revisions, with names for what they refer to. */
export async function diffOf(
  engine: Engine,
  id: string,
  from: number,
  to: number,
): Promise<RevisionDiff> {
  const [before, after] = await Promise.all([
    snapshotOf(engine, id, from),
    snapshotOf(engine, id, to),
  ]);
  const labels = await hydrate(engine.db.read, WORKING, [
    ...referencesIn(before.kind, before.snapshot),
    ...referencesIn(after.kind, after.snapshot),
  ]);
  return {
    from,
    to,
    changes: diff(before.snapshot, after.snapshot),
    labels: Object.fromEntries(labels),
  };
}

export async function snapshotOf(
  engine: Engine,
  id: string,
  number: number,
): Promise<{ kind: KindDefinition; snapshot: Snapshot }> {
  const [row] = await engine.db.read.rows<{ kind: string; snapshot: unknown; version: number }>(sql`
    SELECT r.kind, v.snapshot, v."schemaVersion" AS version FROM "Revision" v JOIN "Record" r ON r.id = v."recordId"
    WHERE v."recordId" = ${id} AND v.number = ${number}`);
  if (!row) throw new Refusal('NOT_FOUND', `The record has no revision ${number}.`);
  const kind = kindOf(engine.kinds, row.kind);
  return { kind, snapshot: lifted(kind, row.snapshot, row.version) };
}
