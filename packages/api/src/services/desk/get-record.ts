import sql from 'sql-template-tag';
import { confirmedSoFar, headOf, loadStates, type RevisionRow } from '../../core/change/records.ts';
import type { Engine } from '../../core/engine.ts';
import { kindOf, type Policy, type Snapshot } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import type { Change } from '../../core/paths/index.ts';
import { check, unconfirmed } from '../../core/problems/check.ts';
import { type Problem, Refusal } from '../../core/problems/problem.ts';
import { referencesIn } from '../../core/read/detail.ts';
import { type Hydrated, hydrate } from '../../core/read/hydrate.ts';
import { WORKING } from '../../core/read/view.ts';
import { mayIn } from '../../core/scope/access.ts';
import type { Actor } from '../../core/scope/actor.ts';
import { loadScopes } from '../../core/scope/record-scope.ts';
import { seesDrafts, sightOf } from './sight.ts';

export interface DeskRevision {
  revisionId: string;
  number: number;
  state: string;
  snapshot: Snapshot;
  baseId: string | null;
  savedAt: string;
  authorId: string | null;
  authorName: string | null;
  approvedByName: string | null;
  scheduledFor: string | null;
  publishedFrom: string | null;
  note: string | null;
}

export interface DeskRecord {
  record: { id: string; kind: string; slug: string; mergedIntoId: string | null };
  head: DeskRevision | null;
  published: DeskRevision | null;
  waiting: DeskRevision[];
  workingCopy: { data: unknown; baseId: string | null; updatedAt: string } | null;
  problems: Problem[];
  labels: Record<string, Hydrated>;
  policy: Policy;
  may: { write: boolean; publish: boolean; approve: boolean; withdraw: boolean; merge: boolean };
}

/** Everything that the form of one record needs. */
export async function getRecord(
  engine: Engine,
  actor: Actor & { type: 'person' },
  id: string,
): Promise<DeskRecord> {
  const db = engine.db.read;
  const whole = (await loadStates(db, engine.kinds, [id])).get(id);
  if (!whole) throw new Refusal('NOT_FOUND', 'There is no such record.');
  const kind = kindOf(engine.kinds, whole.kind);
  const scope = (await loadScopes(db, engine.kinds, [whole])).of(whole, headOf(whole)?.snapshot);
  const open = seesDrafts(sightOf(actor), scope);
  if (!open && !whole.published && !whole.last)
    throw new Refusal('NOT_FOUND', 'There is no such record.');
  const state = open ? whole : { ...whole, draft: null, waiting: [] };
  const head = headOf(state);
  const { policy } = scope;
  // In the languages of a grant, texts may be changed: the form is open, the door checks the texts.
  const texts: Change[] = [];
  const [copy, names, labels, problems] = await Promise.all([
    workingCopyOf(engine, actor.id, id),
    namesOf(engine, open ? [state.published, state.draft, ...state.waiting] : []),
    hydrate(
      db,
      WORKING,
      head
        ? [
            ...referencesIn(kind, head.snapshot),
            ...(state.published ? referencesIn(kind, state.published.snapshot) : []),
          ]
        : [],
    ),
    head
      ? check(
          db,
          engine.kinds,
          [
            {
              id,
              kind: state.kind,
              snapshot: head.snapshot,
              previous: state.published?.snapshot,
              policy,
            },
          ],
          engine.clock.now(),
        )
      : [[]],
  ]);
  const shown = (row: RevisionRow | null): DeskRevision | null =>
    row ? deskRevision(row, names) : null;
  return {
    record: { id, kind: state.kind, slug: state.slug, mergedIntoId: state.mergedIntoId },
    head: shown(head),
    published: shown(state.published),
    waiting: state.waiting.map((row) => deskRevision(row, names)),
    workingCopy: copy,
    problems: unconfirmed(problems[0] ?? [], confirmedSoFar(state)),
    labels: Object.fromEntries(labels),
    policy,
    may: {
      write: mayIn(actor, 'write', scope, texts),
      publish: mayIn(actor, 'publish', scope, texts),
      approve: mayIn(actor, 'approve', scope, texts),
      withdraw: mayIn(actor, 'withdraw', scope),
      merge: mayIn(actor, 'merge', scope),
    },
  };
}

export async function workingCopyOf(
  engine: Engine,
  accountId: string,
  id: string,
): Promise<DeskRecord['workingCopy']> {
  const [row] = await engine.db.read.rows<{
    kind: string;
    data: Record<string, unknown>;
    baseId: string | null;
    updatedAt: Date;
  }>(sql`
    SELECT kind, data, "baseId", "updatedAt" FROM "WorkingCopy" WHERE "recordId" = ${id} AND "accountId" = ${accountId}`);
  if (!row) return null;
  // What was typed bears no version: it may be from before a field had its present shape.
  const data = liftValues(kindOf(engine.kinds, row.kind).schema)(row.data);
  return { data, baseId: row.baseId, updatedAt: row.updatedAt.toISOString() };
}

async function namesOf(
  engine: Engine,
  rows: readonly (RevisionRow | null)[],
): Promise<Map<string, string>> {
  const ids = rows
    .flatMap((row) => [row?.authorId, row?.approvedById])
    .filter((id) => id !== null && id !== undefined);
  const accounts = await engine.db.read.rows<{ id: string; name: string }>(
    sql`SELECT id, name FROM "Account" WHERE id = ANY(${ids}::uuid[])`,
  );
  return new Map(accounts.map((account) => [account.id, account.name]));
}

const deskRevision = (row: RevisionRow, names: ReadonlyMap<string, string>): DeskRevision => ({
  revisionId: row.id,
  number: row.number,
  state: row.state,
  snapshot: row.snapshot,
  baseId: row.baseId,
  savedAt: row.createdAt.toISOString(),
  authorId: row.authorId,
  authorName: (row.authorId && names.get(row.authorId)) ?? null,
  approvedByName: (row.approvedById && names.get(row.approvedById)) ?? null,
  scheduledFor: row.scheduledFor?.toISOString() ?? null,
  publishedFrom: row.publishedFrom?.toISOString() ?? null,
  note: row.note,
});
