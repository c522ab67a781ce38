import { type ChangeClass, isCode, label } from '@chancery/vocabularies';
import type { WriteDb } from '../../database.ts';
import type { Engine } from '../../engine.ts';
import { dossiersOf } from '../../index/index-rows.ts';
import { kindOf, type Snapshot } from '../../kind/kind.ts';
import { type Change, diff, type Merged } from '../../paths/index.ts';
import { Refusal } from '../../problems/problem.ts';
import type { HeldTexts } from '../../quotations/held-texts.ts';
import type { Actor } from '../../scope/actor.ts';
import type { RecordScopes } from '../../scope/record-scope.ts';
import { proposedClass } from '../class.ts';
import type { Intent } from '../intent.ts';
import type { RecordState, RevisionRow } from '../records.ts';
import { actsOn, isPossible, type RevisionAct } from '../revision-acts.ts';
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
  /** what the sources hold that are quoted in what is written */
  texts: HeldTexts;
  pending: PendingPublication[];
}

/** The value, or a refusal that says why there is none. */
export function required<T>(value: T | null, message: string): T {
  if (value === null) throw new Refusal('CONFLICT', message);
  return value;
}

/** A revision of the record that still waits, in a state in which this can be done to it. */
export function revisionOf(record: RecordState, id: string, act: RevisionAct): RevisionRow {
  const found = [record.draft, ...record.waiting].find((revision) => revision?.id === id);
  if (!found) {
    throw new Refusal(
      'CONFLICT',
      'This revision no longer waits; someone published, sent back or replaced it. Load the record again.',
    );
  }
  return inStateFor(found, act);
}

/** The revision, or a refusal that names what can be done with it as it stands. */
export function inStateFor(revision: RevisionRow, act: RevisionAct): RevisionRow {
  if (isPossible(act, revision.state)) return revision;
  const state = isCode('revisionState', revision.state)
    ? label('revisionState', revision.state, 'en').toLowerCase()
    : revision.state;
  throw new Refusal(
    'CONFLICT',
    `Revision ${revision.number} is ${state}: this cannot be done with it now. Possible: ${actsOn(revision.state).join(', ')}.`,
  );
}

/** The dossiers that a snapshot of the record stands in. */
export const dossiersIn = (planning: Planning, record: RecordState, snapshot: Snapshot): string[] =>
  dossiersOf(kindOf(planning.engine.kinds, record.kind), record.id, snapshot);

/** What a draft changes, measured from what it started from. */
export const changesOf = (record: RecordState, revision: RevisionRow): Change[] =>
  diff(revision.baseId ? record.bases.get(revision.baseId)?.snapshot : EMPTY, revision.snapshot);

/** The class that a change has unless its author says otherwise. */
export const proposedFor = (
  planning: Planning,
  record: RecordState,
  change: Change,
  all: readonly Change[],
): ChangeClass => proposedClass(kindOf(planning.engine.kinds, record.kind), change, all);

/** All that a person needs to join their change with what came in between. */
export function conflict(head: RevisionRow, merged: Merged): Refusal {
  return new Refusal('CONFLICT', 'Someone saved this record after you opened it.', {
    data: {
      revisionId: head.id,
      number: head.number,
      authorId: head.authorId,
      at: head.createdAt,
      theirs: head.snapshot,
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
