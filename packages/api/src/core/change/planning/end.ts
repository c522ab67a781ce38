import type { ChangeClass } from '@chancery/vocabularies';
import { v7 } from 'uuid';
import { kindOf } from '../../kind/kind.ts';
import { Refusal } from '../../problems/problem.ts';
import { assertCan } from '../../scope/access.ts';
import type { RecordState } from '../records.ts';
import { nextRevision, type PlannedEvent } from './plan.ts';
import { dossiersIn, type Planning, required, setWorking } from './planning.ts';
import { sendBackWaiting } from './review.ts';

/** Ends the present period: 410 with reason and date, earlier instants still show it. */
export function withdraw(planning: Planning, record: RecordState, reason: string): void {
  const published = required(record.published, 'Only what is published can be withdrawn.');
  assertCan(planning.actor, 'withdraw', planning.scopes.of(record, record.draft?.snapshot));
  planning.plan.withdrawals.push({ id: v7(), recordId: record.id, reason });
  endingEvent(planning, record, 'withdrawn', 'correction', reason);
  planning.plan.endings.push({ record, state: 'withdrawn' });
  sendBackWaiting(planning, record, 'withdrawn');
  setWorking(planning, record, record.draft ?? published, record.draft?.state ?? 'withdrawn');
}

/** The record stands for itself no longer; rows that point at it are turned to the other. */
export function planMerge(
  planning: Planning,
  record: RecordState,
  into: RecordState,
  reason: string,
): void {
  required(record.published, 'Only a published record can be merged.');
  required(into.published, 'The record to merge into is not published.');
  if (record.kind !== into.kind || record.id === into.id) {
    throw new Refusal('BAD_REQUEST', 'A record is merged into another of its own kind.', {
      problems: [
        {
          code: 'other_kind',
          path: 'intoId',
          severity: 'refusal',
          message: 'This is itself, or a record of another kind.',
          hint: 'Choose another record of the same kind.',
        },
      ],
    });
  }
  for (const each of [record, into])
    assertCan(planning.actor, 'merge', planning.scopes.of(each, each.draft?.snapshot));
  planning.plan.merges.push({ id: v7(), recordId: record.id, intoId: into.id, reason });
  endingEvent(planning, record, 'merged', 'merge', reason);
  planning.plan.endings.push({ record, state: 'merged' });
  sendBackWaiting(planning, record, 'merged');
}

/** Brings back what was public before the merge. */
export function planUnmerge(planning: Planning, record: RecordState, reason: string): void {
  if (!record.mergedIntoId) throw new Refusal('CONFLICT', 'This record is not merged.');
  const last = required(record.last, 'The record has no revision to bring back.');
  assertCan(planning.actor, 'merge', planning.scopes.of(record));
  const kind = kindOf(planning.engine.kinds, record.kind);
  const revision = nextRevision(record, planning.actor, planning.now, kind.version, {
    state: 'published',
    snapshot: last.snapshot,
    origin: 'merge',
    baseId: last.id,
    confirmed: last.confirmed,
    note: reason,
  });
  planning.plan.newRevisions.push({ ...revision, stamp: true });
  planning.plan.publications.push({
    record,
    revision,
    snapshot: last.snapshot,
    note: reason,
    confirmed: last.confirmed,
    existing: false,
  });
  planning.plan.unmerges.push({ recordId: record.id });
  endingEvent(planning, { ...record, published: revision }, 'unmerged', 'merge', reason);
  setWorking(planning, record, record.draft ?? revision, record.draft?.state ?? 'published');
}

function endingEvent(
  planning: Planning,
  record: RecordState,
  type: PlannedEvent['type'],
  cls: ChangeClass,
  note: string,
): void {
  const published = required(record.published, 'The record has never been published.');
  planning.plan.events.push({
    id: v7(),
    recordId: record.id,
    kind: record.kind,
    type,
    class: cls,
    note,
    dossiers: dossiersIn(planning, record, published.snapshot),
    title: published.snapshot.title,
    revisionId: published.id,
    changes: [],
  });
}
