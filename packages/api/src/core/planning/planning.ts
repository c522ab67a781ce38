import type { ChangeClass } from '@chancery/vocabularies';
import type { Actor } from '../actor.ts';
import { proposedClass } from '../class.ts';
import type { WriteDb } from '../database.ts';
import { type Change, diff, type Merged } from '../diff.ts';
import type { Engine } from '../engine.ts';
import { dossiersOf } from '../index-rows.ts';
import type { Intent } from '../intent.ts';
import { kindOf, type Snapshot } from '../kind.ts';
import { Refusal } from '../problem.ts';
import type { RecordScopes } from '../record-scope.ts';
import type { RecordState, RevisionRow } from '../records.ts';
import type { Plan } from './plan.ts';

/** What a first revision is compared with. */
export const EMPTY: Partial<Snapshot> = {};

/** A publication that waits for the others, so that rules run once per kind over all of them. */
export interface PendingPublication {
  record: RecordState;
  revision: RevisionRow;
  snapshot: Snapshot;
  changes: Change[];
  /** the revision itself becomes the present; else a merged one does */
  existing: boolean;
  /** only one language goes out: the rest of the revision goes on waiting */
  partial: boolean;
  intent: Intent & { type: 'publish' };
}

/** What planning one change goes on: who acts, when, in which scopes, and the plan so far. */
export interface Planning {
  engine: Engine;
  db: WriteDb;
  actor: Actor;
  now: Date;
  plan: Plan;
  scopes: RecordScopes;
  pending: PendingPublication[];
}

/** The value, or a refusal that says why there is none. */
export function required<T>(value: T | null, message: string): T {
  if (value === null) throw new Refusal('CONFLICT', message);
  return value;
}

/** A revision of the record that still waits. */
export function revisionOf(record: RecordState, id: string): RevisionRow {
  const found = [record.draft, ...record.waiting].find((revision) => revision?.id === id);
  if (!found) {
    throw new Refusal(
      'CONFLICT',
      'This revision no longer waits; someone published, sent back or replaced it. Load the record again.',
    );
  }
  return found;
}

/** The dossiers that a snapshot of the record stands in. */
export const dossiersIn = (planning: Planning, record: RecordState, snapshot: Snapshot): string[] =>
  dossiersOf(kindOf(planning.engine.kinds, record.kind), record.id, snapshot);

/** What a draft changes, measured from what it started from. */
export const changesOf = (record: RecordState, revision: RevisionRow): Change[] =>
  diff(revision.baseId ? record.bases.get(revision.baseId)?.snapshot : EMPTY, revision.snapshot);

/** The class that a change has unless its author says otherwise. */
export function proposedFor(planning: Planning, record: RecordState, change: Change): ChangeClass {
  const kind = kindOf(planning.engine.kinds, record.kind);
  return kind.classify?.(change) ?? proposedClass(kind.schema, change);
}

/** All that a person needs to join their change with what came in between. */
export function conflict(tip: RevisionRow, merged: Merged): Refusal {
  return new Refusal('CONFLICT', 'Someone saved this record after you opened it.', {
    data: {
      revisionId: tip.id,
      number: tip.number,
      authorId: tip.authorId,
      at: tip.createdAt,
      theirs: tip.snapshot,
      merged: merged.snapshot,
      conflicts: merged.conflicts,
      joined: merged.changes.map((change) => change.path),
    },
  });
}

/** Another revision takes the place of this one. */
export function supersede(planning: Planning, revision: RevisionRow, state = 'superseded'): void {
  const fresh = planning.plan.newRevisions.find((entry) => entry.id === revision.id);
  if (fresh) fresh.state = state;
  else
    planning.plan.revisionStates.push({
      id: revision.id,
      state,
      scheduledFor: null,
      approvedById: revision.approvedById,
    });
}

/** The desk lists show this revision from now on. */
export function setWorking(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  state: string,
): void {
  planning.plan.working.set(record.id, { record, revision, state });
}
