import type { Change } from '../../paths/index.ts';
import { Refusal } from '../../problems/problem.ts';
import { type Action, assertCan, mayIn } from '../../scope/access.ts';
import { accountOf } from '../../scope/actor.ts';
import type { Intent } from '../intent.ts';
import { isWithdrawn, type RecordState, type RevisionRow } from '../records.ts';
import { assertCanSetPolicy } from './assert-can-set-policy.ts';
import type { Authors } from './authors.ts';
import {
  changesOf,
  type Planning,
  proposedFor,
  revisionOf,
  setWorking,
  supersede,
} from './planning.ts';

/** An act on a waiting revision is an act on the record as it is and as the revision has it. */
const assertCanActOn = (
  planning: Planning,
  action: Action,
  record: RecordState,
  revision: RevisionRow,
): void =>
  assertCan(
    planning.actor,
    action,
    planning.scopes.of(record, revision.snapshot),
    changesOf(record, revision),
  );

/** Moves a waiting revision to another state. */
export function move(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  state: string,
  action: 'write' | 'approve' | 'publish',
): void {
  assertCanActOn(planning, action, record, revision);
  revision.state = state;
  // What is a draft again was approved by nobody.
  if (state === 'draft') revision.approvedById = null;
  planning.plan.revisionStates.push({
    id: revision.id,
    state,
    scheduledFor: null,
    approvedById: revision.approvedById,
  });
  setWorking(planning, record, revision, state);
  planning.plan.audit.push({
    action: state,
    recordId: record.id,
    details: { revision: revision.number },
  });
}

/** Takes a time back: what was approved stays approved, anything else is a draft again. */
export const unschedule = (planning: Planning, record: RecordState, revision: RevisionRow): void =>
  move(planning, record, revision, revision.approvedById ? 'approved' : 'draft', 'publish');

export function discard(planning: Planning, record: RecordState, draft: RevisionRow): void {
  assertCanActOn(planning, 'write', record, draft);
  supersede(planning, draft, 'discarded');
  if (record.draft === draft) record.draft = null;
  record.waiting = record.waiting.filter((revision) => revision !== draft);
  showWhatIsLeft(planning, record, draft);
  planning.plan.audit.push({
    action: 'discard',
    recordId: record.id,
    details: { revision: draft.number },
  });
}

/**
 * The desk goes on with what waits beside the draft, or is public, or was. Of a record that never was
 * public nothing is left: it leaves the lists and gives its address back; its history stays.
 */
function showWhatIsLeft(planning: Planning, record: RecordState, discarded: RevisionRow): void {
  const waiting = record.draft ?? record.waiting.at(-1);
  if (waiting) setWorking(planning, record, waiting, waiting.state);
  else if (record.published) setWorking(planning, record, record.published, 'published');
  else if (record.last) setWorking(planning, record, record.last, 'withdrawn');
  else {
    setWorking(planning, record, discarded, 'discarded');
    planning.plan.abandoned.push(record.id);
  }
}

export function approve(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  authors: Authors,
): void {
  assertCanActOn(planning, 'approve', record, revision);
  const self = accountOf(planning.actor);
  if (self !== null && [revision.authorId, ...(authors.get(revision.id) ?? [])].includes(self)) {
    throw new Refusal('FORBIDDEN', 'A second person approves: you wrote this change yourself.');
  }
  revision.approvedById = accountOf(planning.actor);
  move(planning, record, revision, 'approved', 'approve');
}

export function schedule(
  planning: Planning,
  record: RecordState,
  intent: Intent & { type: 'schedule' },
): void {
  const revision = revisionOf(record, intent.revisionId, 'schedule');
  requireReview(planning, record, revision, false);
  assertCanActOn(planning, 'publish', record, revision);
  assertCanSetPolicy(planning, record, revision.snapshot, record.published ?? record.last);
  // The worker that publishes at the hour may do anything, so the right to bring back is asked here.
  if (isWithdrawn(record))
    assertCan(planning.actor, 'withdraw', planning.scopes.of(record, revision.snapshot));
  if (intent.at <= planning.now) {
    throw new Refusal('BAD_REQUEST', 'The time to publish has passed.', {
      problems: [
        {
          code: 'past',
          path: 'at',
          severity: 'refusal',
          message: 'The time to publish has passed.',
          hint: 'Choose a later time, or publish now.',
        },
      ],
    });
  }
  planning.plan.revisionStates.push({
    id: revision.id,
    state: 'scheduled',
    scheduledFor: intent.at,
    approvedById: revision.approvedById,
    // At its hour nobody is there to say it again.
    ...(intent.note && { note: intent.note }),
    ...(intent.classes && { classes: { ...revision.classes, ...intent.classes } }),
    ...(intent.confirmed && { confirmed: [...revision.confirmed, ...intent.confirmed] }),
  });
  setWorking(planning, record, revision, 'scheduled');
  planning.plan.jobs.push({ recordId: record.id, at: intent.at });
  planning.plan.audit.push({
    action: 'schedule',
    recordId: record.id,
    details: { revision: revision.number, at: intent.at },
  });
}

/** A time taken back leaves the state of what is approved, and nobody who approved it. */
const isApproved = ({ state, approvedById }: RevisionRow): boolean =>
  approvedById !== null && ['approved', 'scheduled'].includes(state);

/** Where the dossier asks for a second person, only an approved change may go out. */
export function requireReview(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  force: boolean,
  changes: readonly Change[] = changesOf(record, revision),
): void {
  // A time that was set without review holds only as long as nobody asks for one.
  if (planning.actor.type === 'system' && revision.state !== 'scheduled') return;
  const scope = planning.scopes.of(record, revision.snapshot);
  const { policy } = scope;
  if (!policy.reviewRequired || isApproved(revision)) return;
  if (
    policy.editorialWithoutReview &&
    record.published &&
    // As proposed, not as declared: nobody calls a fact a matter of words to pass by the reviewer.
    changes.every((change) => proposedFor(planning, record, change, changes) === 'editorial')
  )
    return;
  if (force && mayIn(planning.actor, 'approve', scope, changes)) {
    planning.plan.queue.push({
      type: 'published_unreviewed',
      recordId: record.id,
      item: revision.id,
      details: { by: accountOf(planning.actor) },
    });
    return;
  }
  throw new Refusal(
    'FORBIDDEN',
    'A second person has to approve this first. Submit it for review.',
  );
}

/** Whatever is approved or scheduled goes back to review: what it was approved for is gone. */
export function sendBackWaiting(planning: Planning, record: RecordState, why: string): void {
  for (const revision of record.waiting)
    if (['approved', 'scheduled'].includes(revision.state))
      sendBack(planning, record, revision, { why });
}

/** Back to review, its time and approval gone; the audit trail says why and whose it is. */
export function sendBack(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  reason: Record<string, unknown>,
): void {
  planning.plan.revisionStates.push({
    id: revision.id,
    state: 'in_review',
    scheduledFor: null,
    approvedById: null,
  });
  planning.plan.audit.push({
    action: 'sent_back',
    recordId: record.id,
    details: { revision: revision.number, authorId: revision.authorId, ...reason },
  });
  planning.plan.sentBack.push({ recordId: record.id, revision: revision.number });
}
