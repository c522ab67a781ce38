import sql from 'sql-template-tag';
import { mayAmend } from '../../core/change/planning/amend-note.ts';
import { headOf, loadStates } from '../../core/change/records.ts';
import type { Engine } from '../../core/engine.ts';
import { type KindDefinition, kindOf, lifted, type Snapshot } from '../../core/kind/kind.ts';
import { type Change, diff } from '../../core/paths/index.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { referencesIn } from '../../core/read/detail.ts';
import { type Hydrated, hydrate } from '../../core/read/hydrate.ts';
import { WORKING } from '../../core/read/view.ts';
import type { Actor } from '../../core/scope/actor.ts';
import { loadScopes, type RecordScope } from '../../core/scope/record-scope.ts';
import { seesDrafts, sightOf } from './sight.ts';

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
  /** the entry of the public log that this revision made; null where it made none */
  publication: {
    eventId: string;
    /** for readers, as it stands */
    note: string | null;
    amendments: number;
    mayAmend: boolean;
  } | null;
}

const HISTORY_MAX = 500;

type HistoryRow = Omit<HistoryEntry, 'publication'> & {
  eventId: string | null;
  publicNote: string | null;
  amendments: number;
  actorId: string | null;
  dossiers: string[];
};

/** All revisions of a record, newest first. */
export async function historyOf(engine: Engine, actor: Actor, id: string): Promise<HistoryEntry[]> {
  const rows = await engine.db.read.rows<HistoryRow>(sql`
    SELECT v.id AS "revisionId", v.number, v.state, v.origin, v."restoredFrom", v.note, a.name AS "authorName", v."createdAt", v."publishedFrom",
      v."publishedTo", v."scheduledFor", v.reconstructed, v."setNumber",
      e.id AS "eventId", coalesce(amended.note, e.note) AS "publicNote", coalesce(amended.count, 0)::int AS amendments, s."actorId", e.dossiers
    FROM "Revision" v LEFT JOIN "Account" a ON a.id = v."authorId"
    LEFT JOIN "ChangeEvent" e ON e."recordId" = v."recordId" AND e."setNumber" = v."setNumber" AND e."revisionId" = v.id AND e.type = 'published'
    LEFT JOIN "ChangeSet" s ON s.number = e."setNumber"
    LEFT JOIN LATERAL (
      SELECT m.note, count(*) OVER () AS count FROM "ChangeEvent" m WHERE m."amendsId" = e.id ORDER BY m."setNumber" DESC LIMIT 1) amended ON true
    WHERE v."recordId" = ${id} ORDER BY v.number DESC LIMIT ${HISTORY_MAX}`);
  const { scope, open } = await sightOn(engine, actor, id);
  const seen = open ? rows : rows.filter(({ publishedFrom }) => publishedFrom !== null);
  return seen.map(({ eventId, publicNote, amendments, actorId, dossiers, ...row }) => ({
    ...withTextDates(row),
    ...(open ? {} : { authorName: null, note: null }),
    publication: eventId
      ? {
          eventId,
          note: publicNote,
          amendments,
          mayAmend: mayAmend(actor, scope, { actorId, dossiers }),
        }
      : null,
  }));
}

/** The scope of a record, and whether the actor sees what of it was never public. */
async function sightOn(
  engine: Engine,
  actor: Actor,
  id: string,
): Promise<{ scope: RecordScope; open: boolean }> {
  const state = (await loadStates(engine.db.read, engine.kinds, [id])).get(id);
  if (!state) throw new Refusal('NOT_FOUND', 'There is no such record.');
  const scopes = await loadScopes(engine.db.read, engine.kinds, [state]);
  const scope = scopes.of(state, headOf(state)?.snapshot);
  return { scope, open: seesDrafts(sightOf(actor), scope) };
}

const withTextDates = <T extends object>(row: T): T =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      value instanceof Date ? value.toISOString() : value,
    ]),
  ) as T;

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
  actor: Actor,
  id: string,
  from: number,
  to: number,
): Promise<RevisionDiff> {
  const [before, after] = await Promise.all([
    snapshotOf(engine, actor, id, from),
    snapshotOf(engine, actor, id, to),
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
  actor: Actor,
  id: string,
  number: number,
): Promise<{ kind: KindDefinition; snapshot: Snapshot }> {
  const { open } = await sightOn(engine, actor, id);
  const [row] = await engine.db.read.rows<{ kind: string; snapshot: unknown; version: number }>(sql`
    SELECT r.kind, v.snapshot, v."schemaVersion" AS version FROM "Revision" v JOIN "Record" r ON r.id = v."recordId"
    WHERE v."recordId" = ${id} AND v.number = ${number} AND (${open} OR v."publishedFrom" IS NOT NULL)`);
  if (!row) throw new Refusal('NOT_FOUND', `The record has no revision ${number}.`);
  const kind = kindOf(engine.kinds, row.kind);
  return { kind, snapshot: lifted(kind, row.snapshot, row.version) };
}
