import { demand } from '../access.ts';
import { accountOf } from '../actor.ts';
import { diff, merge } from '../diff.ts';
import type { SaveIntent } from '../intent.ts';
import { kindOf, type Snapshot } from '../kind.ts';
import { parseSnapshot } from '../parse-snapshot.ts';
import { Refusal } from '../problem.ts';
import { isWithdrawn, type RecordState, type RevisionRow, tipOf } from '../records.ts';
import { demandPolicy } from './demand-policy.ts';
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
  const tip = tipOf(record);
  let snapshot = parseSnapshot(kind, intent.data);
  if ((tip?.id ?? null) !== intent.baseId)
    snapshot = joinStaleSave(planning, record, tip, intent, snapshot);
  const changes = diff(tip?.snapshot ?? EMPTY, snapshot);
  demand(planning.actor, 'write', planning.scopes.of(record, tip?.snapshot, snapshot), changes);
  demandPolicy(planning, record, snapshot, tip);
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
 * A save whose base is no longer the tip. One's own earlier save, when nothing overlaps, is joined
 * silently; anything else goes back to the person with all that a three-way merge needs.
 */
function joinStaleSave(
  planning: Planning,
  record: RecordState,
  tip: RevisionRow | null,
  intent: SaveIntent,
  snapshot: Snapshot,
): Snapshot {
  const base = intent.baseId ? record.bases.get(intent.baseId) : undefined;
  if (tip && base) {
    const merged = merge(base.snapshot, snapshot, tip.snapshot);
    if (merged.conflicts.length === 0 && tip.authorId === accountOf(planning.actor))
      return merged.snapshot as Snapshot;
    throw conflict(tip, merged);
  }
  throw new Refusal('CONFLICT', 'Someone saved this record after you opened it.', {
    data: tip && {
      revisionId: tip.id,
      number: tip.number,
      authorId: tip.authorId,
      at: tip.createdAt,
      theirs: tip.snapshot,
      conflicts: [],
      baseUnknown: true,
    },
  });
}
