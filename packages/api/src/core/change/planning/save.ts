import { kindOf, type Snapshot } from '../../kind/kind.ts';
import { parseSnapshot } from '../../kind/parse-snapshot.ts';
import { diff, merge } from '../../paths/index.ts';
import { Refusal } from '../../problems/problem.ts';
import { repaired } from '../../quotations/verdicts-of.ts';
import { assertCan } from '../../scope/access.ts';
import { accountOf } from '../../scope/actor.ts';
import type { SaveIntent } from '../intent.ts';
import { headOf, isWithdrawn, type RecordState, type RevisionRow } from '../records.ts';
import { assertCanSetPolicy } from './assert-can-set-policy.ts';
import { nextRevision } from './plan.ts';
import { conflict, EMPTY, type Planning, setWorking, supersede } from './planning.ts';

/** A new revision of the shared draft; returns the draft as it is where nothing changed. */
export function planSave(planning: Planning, record: RecordState, intent: SaveIntent): RevisionRow {
  const kind = kindOf(planning.engine.kinds, record.kind);
  // Withdrawing moves the base: a form that was open before does not go on from what is gone.
  if (isWithdrawn(record) && intent.restoredFrom === undefined && isOfBefore(record.draft))
    throw new Refusal(
      'CONFLICT',
      'This record was withdrawn after you opened it. To go on with it, restore a revision from its history.',
    );
  const head = headOf(record);
  let snapshot = repaired(kind.schema, parseSnapshot(kind, intent.data), planning.texts);
  if ((head?.id ?? null) !== intent.baseId)
    snapshot = joinStaleSave(planning, record, head, intent, snapshot);
  const changes = diff(head?.snapshot ?? EMPTY, snapshot);
  assertCan(planning.actor, 'write', planning.scopes.of(record, head?.snapshot, snapshot), changes);
  assertCanSetPolicy(planning, record, snapshot, head);
  // After a withdrawal the same text restored is a decision of its own.
  if (changes.length === 0 && record.draft && !isWithdrawn(record)) return record.draft;
  const revision = nextRevision(record, planning.actor, planning.now, kind.version, {
    state: 'draft',
    snapshot,
    origin: intent.restoredFrom === undefined ? 'save' : 'restore',
    restoredFrom: intent.restoredFrom ?? null,
    baseId:
      record.draft && !isWithdrawn(record) ? record.draft.baseId : (record.published?.id ?? null),
    note: intent.note ?? null,
    classes: { ...record.draft?.classes, ...intent.classes },
    confirmed: intent.confirmed ?? record.draft?.confirmed ?? [],
  });
  if (record.draft) supersede(planning, record.draft);
  record.draft = revision;
  record.bases.set(revision.id, revision);
  planning.plan.newRevisions.push(revision);
  setWorking(planning, record, revision, 'draft');
  planning.plan.audit.push({
    action: intent.restoredFrom === undefined ? 'save' : 'restore',
    recordId: record.id,
    details: { revision: revision.number, paths: changes.map((change) => change.path) },
  });
  return revision;
}

/** Made before a withdrawal: what is restored after it stands on nothing that is public. */
const isOfBefore = (draft: RevisionRow | null): boolean => draft?.baseId !== null;

/**
 * A save whose base is no longer the head. One's own earlier save, when nothing overlaps, is joined
 * silently; anything else goes back to the person with all that a three-way merge needs.
 */
function joinStaleSave(
  planning: Planning,
  record: RecordState,
  head: RevisionRow | null,
  intent: SaveIntent,
  snapshot: Snapshot,
): Snapshot {
  const base = intent.baseId ? record.bases.get(intent.baseId) : undefined;
  if (head && base) {
    const merged = merge(base.snapshot, snapshot, head.snapshot);
    if (merged.conflicts.length === 0 && head.authorId === accountOf(planning.actor))
      return merged.snapshot;
    throw conflict(head, merged);
  }
  throw new Refusal('CONFLICT', 'Someone saved this record after you opened it.', {
    data: head && {
      revisionId: head.id,
      number: head.number,
      authorId: head.authorId,
      at: head.createdAt,
      theirs: head.snapshot,
      conflicts: [],
      baseUnknown: true,
    },
  });
}
