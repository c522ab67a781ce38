import type { ChangeClass } from '@chancery/vocabularies';
import { v7 } from 'uuid';
import type { SaltedChange } from '../../history/digest.ts';
import type { Snapshot } from '../../kind/kind.ts';
import type { Actor } from '../../scope/actor.ts';
import { accountOf } from '../../scope/actor.ts';
import type { EventType } from '../event-type.ts';
import type { Confirmation, RecordState, RevisionRow } from '../records.ts';

/** An event of the chain before its set has a number. */
export interface PlannedEvent {
  id: string;
  recordId: string;
  kind: string;
  type: Exclude<EventType, 'redacted'>;
  class: ChangeClass;
  note: string | null;
  dossiers: string[];
  title: Snapshot['title'];
  revisionId: string | null;
  changes: (SaltedChange & { class: ChangeClass })[];
  /** the event whose note this one puts right */
  amendsId?: string;
  /** the revisions of a past that this event tells */
  past?: { number: number; digest: string }[];
}

/** All that a change will write, prepared in memory. */
export interface Plan {
  newRevisions: (RevisionRow & { stamp: boolean })[];
  /** columns of existing revisions that move */
  revisionStates: {
    id: string;
    state: string;
    scheduledFor: Date | null;
    approvedById: string | null;
    /** what was said with the move; what is left out stays as it was */
    note?: string | undefined;
    classes?: Record<string, ChangeClass> | undefined;
    confirmed?: Confirmation[] | undefined;
  }[];
  /** records whose present becomes this snapshot */
  publications: {
    record: RecordState;
    revision: RevisionRow;
    snapshot: Snapshot;
    note: string | null;
    confirmed: Confirmation[];
    existing: boolean;
  }[];
  /** records whose present ends without another */
  endings: { record: RecordState; state: string }[];
  withdrawals: { id: string; recordId: string; reason: string }[];
  restorations: string[];
  merges: { id: string; recordId: string; intoId: string; reason: string }[];
  unmerges: { recordId: string }[];
  reconstructions: { record: RecordState; revisions: RevisionRow[] }[];
  /** records whose working rows are rewritten */
  working: Map<string, { record: RecordState; revision: RevisionRow; state: string }>;
  events: PlannedEvent[];
  slugs: { recordId: string; kind: string; before: string; after: string }[];
  /** records of which nothing is left but their history: their addresses are free again */
  abandoned: string[];
  /** revisions that wait for review anew: their author and who had set their time are told */
  sentBack: { recordId: string; revision: number }[];
  jobs: { recordId: string; at: Date }[];
  audit: { action: string; recordId: string; details: object }[];
  /** what a second person has still to look at */
  queue: { type: 'published_unreviewed'; recordId: string; item: string; details: object }[];
}

export const emptyPlan = (): Plan => ({
  newRevisions: [],
  revisionStates: [],
  publications: [],
  endings: [],
  withdrawals: [],
  restorations: [],
  merges: [],
  unmerges: [],
  reconstructions: [],
  working: new Map(),
  events: [],
  slugs: [],
  abandoned: [],
  sentBack: [],
  jobs: [],
  audit: [],
  queue: [],
});

/** A fresh revision of a record, numbered after its last. */
export function nextRevision(
  record: RecordState,
  actor: Actor,
  now: Date,
  version: number,
  fields: Pick<RevisionRow, 'state' | 'snapshot' | 'origin' | 'baseId'> & Partial<RevisionRow>,
): RevisionRow & { stamp: boolean } {
  record.lastNumber += 1;
  return {
    id: v7(),
    recordId: record.id,
    number: record.lastNumber,
    schemaVersion: version,
    note: null,
    restoredFrom: null,
    classes: {},
    confirmed: [],
    authorId: accountOf(actor),
    approvedById: null,
    approvedAt: null,
    scheduledFor: null,
    createdAt: now,
    publishedFrom: null,
    publishedTo: null,
    reconstructed: false,
    setNumber: null,
    stamp: false,
    ...fields,
  };
}
