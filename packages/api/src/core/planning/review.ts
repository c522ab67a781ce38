import { type Deed, demand, mayIn } from '../access.ts';
import { accountOf } from '../actor.ts';
import type { Change } from '../diff.ts';
import type { Intent } from '../intent.ts';
import { Refusal } from '../problem.ts';
import { isWithdrawn, type RecordState, type RevisionRow } from '../records.ts';
import type { Authors } from './authors.ts';
import { demandPolicy } from './demand-policy.ts';
import {
  changesOf,
  type Planning,
  proposedFor,
  revisionOf,
  setWorking,
  supersede,
} from './planning.ts';

/** An act on a waiting revision is an act on the record as it is and as the revision has it. */
const demandOf = (
  planning: Planning,
  deed: Deed,
  record: RecordState,
  revision: RevisionRow,
): void =>
  demand(
    planning.actor,
    deed,
    planning.scopes.of(record, revision.snapshot),
    changesOf(record, revision),
  );

/** Moves a waiting revision to another state. */
export function move(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  state: string,
  deed: 'write' | 'approve' | 'publish',
): void {
  demandOf(planning, deed, record, revision);
  revision.state = state;
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
  demandOf(planning, 'write', record, draft);
  supersede(planning, draft, 'discarded');
  record.draft = null;
  if (record.published) setWorking(planning, record, record.published, 'published');
  planning.plan.audit.push({
    action: 'discard',
    recordId: record.id,
    details: { revision: draft.number },
  });
}

export function approve(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  authors: Authors,
): void {
  demandOf(planning, 'approve', record, revision);
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
  const revision = revisionOf(record, intent.revisionId);
  requireReview(planning, record, revision, false);
  demandOf(planning, 'publish', record, revision);
  demandPolicy(planning, record, revision.snapshot, record.published ?? record.last);
  // The worker that publishes at the hour may do anything, so the right to bring back is asked here.
  if (isWithdrawn(record))
    demand(planning.actor, 'withdraw', planning.scopes.of(record, revision.snapshot));
  if (intent.at <= planning.now) {
    throw new Refusal('BAD_REQUEST', 'The time to publish has passed.', {
      problems: [
        {
          code: 'past',
          path: 'at',
          severity: 'refusal',
          message: 'The time to publish has passed.',
          wayOut: 'Choose a later time, or publish now.',
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
    changes.every((change) => proposedFor(planning, record, change) === 'editorial')
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
}
