import type { ChangeClass } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import type { ReadDb } from '../database.ts';
import { type Kinds, kindOf, lifted, type Snapshot } from '../kind/kind.ts';

export interface RevisionRow {
  id: string;
  recordId: string;
  number: number;
  baseId: string | null;
  state: string;
  snapshot: Snapshot;
  schemaVersion: number;
  note: string | null;
  origin: string;
  restoredFrom: number | null;
  classes: Record<string, ChangeClass>;
  confirmed: Confirmation[];
  authorId: string | null;
  approvedById: string | null;
  approvedAt: Date | null;
  scheduledFor: Date | null;
  createdAt: Date;
  publishedFrom: Date | null;
  publishedTo: Date | null;
  reconstructed: boolean;
  setNumber: number | null;
}

/** A problem that its author let pass, and why. */
export interface Confirmation {
  code: string;
  path: string;
  note: string;
}

/** Everything the engine needs to know of a record before it changes it. */
export interface RecordState {
  id: string;
  kind: string;
  slug: string;
  mergedIntoId: string | null;
  lastNumber: number;
  published: RevisionRow | null;
  /** what was public last, of a record that is withdrawn or merged */
  last: RevisionRow | null;
  /** the shared draft */
  draft: RevisionRow | null;
  /** approved, scheduled or sent back: they wait beside the draft */
  waiting: RevisionRow[];
  /** bases of draft and waiting revisions, by id */
  bases: Map<string, RevisionRow>;
}

const OPEN_STATES = ['draft', 'in_review', 'approved', 'scheduled'];

/** Locks the records in id order; foreign-key checks of others go on. */
export async function lockRecords(db: ReadDb, ids: readonly string[]): Promise<void> {
  await db.rows(
    sql`SELECT id FROM "Record" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
  );
}

/** State of some records in two statements, whatever their number. */
export async function loadStates(
  db: ReadDb,
  kinds: Kinds,
  ids: readonly string[],
): Promise<Map<string, RecordState>> {
  const [records, revisions] = await Promise.all([
    db.rows<Omit<RecordState, 'published' | 'last' | 'draft' | 'waiting' | 'bases'>>(sql`
    SELECT r.id, r.kind, r.slug, r."mergedIntoId", coalesce(max(v.number), 0)::int AS "lastNumber"
    FROM "Record" r LEFT JOIN "Revision" v ON v."recordId" = r.id
    WHERE r.id = ANY(${ids}::uuid[]) GROUP BY r.id`),
    db.rows<RevisionRow>(sql`
    WITH live AS (
      SELECT * FROM "Revision" WHERE "recordId" = ANY(${ids}::uuid[])
        AND (state = ANY(${OPEN_STATES}) OR ("publishedFrom" IS NOT NULL AND "publishedTo" IS NULL))
      UNION (SELECT DISTINCT ON ("recordId") * FROM "Revision"
        WHERE "recordId" = ANY(${ids}::uuid[]) AND "publishedTo" IS NOT NULL ORDER BY "recordId", "publishedTo" DESC))
    SELECT * FROM live
    UNION SELECT base.* FROM "Revision" base JOIN live ON live."baseId" = base.id`),
  ]);
  const states = new Map<string, RecordState>(
    records.map((record) => [
      record.id,
      { ...record, published: null, last: null, draft: null, waiting: [], bases: new Map() },
    ]),
  );
  for (const row of revisions.sort((a, b) => a.number - b.number)) {
    const state = stateIn(states, row.recordId);
    row.snapshot = lifted(kindOf(kinds, state.kind), row.snapshot, row.schemaVersion);
    state.bases.set(row.id, row);
    if (row.publishedFrom && !row.publishedTo) state.published = row;
    else if (
      row.publishedTo &&
      (!state.last?.publishedTo || row.publishedTo > state.last.publishedTo)
    )
      state.last = row;
    if (!OPEN_STATES.includes(row.state)) continue;
    if (row.state === 'draft' || row.state === 'in_review') {
      if (state.draft) state.waiting.push(state.draft);
      state.draft = row;
    } else state.waiting.push(row);
  }
  return states;
}

/** The state of a record among those loaded. Throws `RangeError` where it is not among them. */
export function stateIn(states: ReadonlyMap<string, RecordState>, id: string): RecordState {
  const state = states.get(id);
  if (!state) throw new RangeError(`the state of the record ${id} was not loaded`);
  return state;
}

/** What an editor goes on from: the shared draft, else what is public, was last, or waits to be. */
export const headOf = (state: RecordState): RevisionRow | null =>
  state.draft ?? state.published ?? state.last ?? state.waiting.at(-1) ?? null;

/** Public once, and taken out of the public's sight since. */
export const isWithdrawn = (state: RecordState): boolean =>
  state.published === null && state.last !== null && state.mergedIntoId === null;

/** What was let pass of a record so far; the latest note of a problem counts. */
export const confirmedSoFar = (state: RecordState | undefined): Confirmation[] => [
  ...(state?.published?.confirmed ?? []),
  ...(state?.draft?.confirmed ?? []),
];
