import { demand, may } from '../access.ts';
import { accountOf } from '../actor.ts';
import { policyFor } from '../check.ts';
import type { Change } from '../diff.ts';
import type { Intent } from '../intent.ts';
import { Refusal } from '../problem.ts';
import type { RecordState, RevisionRow } from '../records.ts';
import {
  changesOf,
  dossiersIn,
  type Planning,
  proposedFor,
  required,
  revisionOf,
  setWorking,
  supersede,
} from './planning.ts';

/** Moves a waiting revision to another state. */
export function move(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  state: string,
  deed: 'write' | 'approve' | 'publish',
): void {
  demand(planning.actor, deed, dossiersIn(planning, record, revision.snapshot));
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

export function discard(planning: Planning, record: RecordState): void {
  const draft = required(record.draft, 'There is no draft to discard.');
  demand(planning.actor, 'write', dossiersIn(planning, record, draft.snapshot));
  supersede(planning, draft, 'discarded');
  record.draft = null;
  if (record.published) setWorking(planning, record, record.published, 'published');
  planning.plan.audit.push({
    action: 'discard',
    recordId: record.id,
    details: { revision: draft.number },
  });
}

export function approve(planning: Planning, record: RecordState, revision: RevisionRow): void {
  demand(planning.actor, 'approve', dossiersIn(planning, record, revision.snapshot));
  if (revision.authorId !== null && revision.authorId === accountOf(planning.actor)) {
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
  demand(
    planning.actor,
    'publish',
    dossiersIn(planning, record, revision.snapshot),
    changesOf(record, revision),
  );
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
  });
  setWorking(planning, record, revision, 'scheduled');
  planning.plan.jobs.push({ recordId: record.id, at: intent.at });
  planning.plan.audit.push({
    action: 'schedule',
    recordId: record.id,
    details: { revision: revision.number, at: intent.at },
  });
}

/** Where the dossier asks for a second person, only an approved change may go out. */
export function requireReview(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  force: boolean,
  changes: readonly Change[] = changesOf(record, revision),
): void {
  if (planning.actor.type === 'system') return;
  const dossiers = dossiersIn(planning, record, revision.snapshot);
  const policy = policyFor(planning.policies, dossiers);
  if (!policy.reviewRequired || ['approved', 'scheduled'].includes(revision.state)) return;
  if (
    policy.editorialWithoutReview &&
    record.published &&
    // As proposed, not as declared: nobody calls a fact a matter of words to pass by the reviewer.
    changes.every((change) => proposedFor(planning, record, change) === 'editorial')
  )
    return;
  if (force && may(planning.actor, 'approve', dossiers)) return;
  throw new Refusal(
    'FORBIDDEN',
    'A second person has to approve this first. Submit it for review.',
  );
}
