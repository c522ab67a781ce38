import type { ChangeClass } from '@chancery/vocabularies';
import { v7 } from 'uuid';
import { z } from 'zod';
import { demand, may } from './access.ts';
import { type Actor, accountOf } from './actor.ts';
import { type Candidate, check, policiesOf, policyFor, standing } from './check.ts';
import { proposedClass, weightiest } from './class.ts';
import type { WriteDb } from './database.ts';
import { type Change, diff, type Merged, merge } from './diff.ts';
import { salted } from './digest.ts';
import type { Engine } from './engine.ts';
import { dossiersOf } from './index-rows.ts';
import type { Intent, SaveIntent } from './intent.ts';
import { kindOf, type Policy, type Snapshot } from './kind.ts';
import { parseSnapshot } from './parse-snapshot.ts';
import { emptyPlan, nextRevision, type Plan, type PlannedEvent } from './plan.ts';
import { type Problem, Refusal } from './problem.ts';
import { type Confirmation, type RecordState, type RevisionRow, tipOf } from './records.ts';

const EMPTY: Partial<Snapshot> = {};

interface Planning {
  engine: Engine;
  db: WriteDb;
  actor: Actor;
  now: Date;
  plan: Plan;
  policies: ReadonlyMap<string, Policy>;
  /** publications wait here, so that rules run once per kind over all of them */
  pending: {
    record: RecordState;
    revision: RevisionRow;
    snapshot: Snapshot;
    changes: Change[];
    existing: boolean;
    intent: Intent & { type: 'publish' };
  }[];
}

/** Turns intents into everything that will be written, or refuses; writes nothing. */
export async function makePlan(
  engine: Engine,
  db: WriteDb,
  actor: Actor,
  now: Date,
  states: ReadonlyMap<string, RecordState>,
  intents: readonly Intent[],
): Promise<Plan> {
  const policies = await policiesOf(db, engine.kinds, dossiersNamed(states, intents));
  const planning: Planning = { engine, db, actor, now, plan: emptyPlan(), policies, pending: [] };
  for (const intent of intents)
    planIntent(planning, states.get(intent.recordId) as RecordState, intent, states);
  await finishPublications(planning);
  return planning.plan;
}

function dossiersNamed(
  states: ReadonlyMap<string, RecordState>,
  intents: readonly Intent[],
): string[] {
  const named = [...states.values()].flatMap((state) =>
    [state.published, state.draft, ...state.waiting].flatMap(
      (revision) => revision?.snapshot.dossiers ?? [],
    ),
  );
  for (const intent of intents) {
    const data =
      intent.type === 'save'
        ? intent.data
        : intent.type === 'publish'
          ? intent.save?.data
          : undefined;
    // Not parsed yet: the schema refuses later what is no id.
    const dossiers: unknown = (data as Partial<Snapshot> | undefined | null)?.dossiers;
    if (Array.isArray(dossiers)) named.push(...dossiers);
  }
  return named.filter((id) => z.uuid().safeParse(id).success);
}

function planIntent(
  planning: Planning,
  record: RecordState,
  intent: Intent,
  states: ReadonlyMap<string, RecordState>,
): void {
  if (record.mergedIntoId && intent.type !== 'unmerge') {
    throw new Refusal(
      'CONFLICT',
      'This record was merged into another; change that one, or undo the merge first.',
    );
  }
  switch (intent.type) {
    case 'save':
      planSave(planning, record, intent);
      return;
    case 'publish':
      planPublish(planning, record, intent);
      return;
    case 'submit':
      move(
        planning,
        record,
        required(record.draft, 'There is no draft to submit.'),
        'in_review',
        'write',
      );
      return;
    case 'return':
      move(planning, record, revisionOf(record, intent.revisionId), 'draft', 'approve');
      return;
    case 'discard':
      discard(planning, record);
      return;
    case 'approve':
      approve(planning, record, revisionOf(record, intent.revisionId));
      return;
    case 'schedule':
      schedule(planning, record, intent);
      return;
    case 'unschedule':
      move(planning, record, revisionOf(record, intent.revisionId), 'approved', 'publish');
      return;
    case 'withdraw':
      withdraw(planning, record, intent.reason);
      return;
    case 'merge':
      planMerge(
        planning,
        record,
        required(states.get(intent.intoId) ?? null, 'The record to merge into does not exist.'),
        intent.reason,
      );
      return;
    case 'unmerge':
      planUnmerge(planning, record, intent.reason);
      return;
    case 'reconstruct':
      reconstruct(planning, record, intent);
  }
}

function required<T>(value: T | null, message: string): T {
  if (value === null) throw new Refusal('CONFLICT', message);
  return value;
}

function revisionOf(record: RecordState, id: string): RevisionRow {
  const found = [record.draft, ...record.waiting].find((revision) => revision?.id === id);
  if (!found) {
    throw new Refusal(
      'CONFLICT',
      'This revision no longer waits; someone published, sent back or replaced it. Load the record again.',
    );
  }
  return found;
}

const dossiersIn = (planning: Planning, record: RecordState, snapshot: Snapshot): string[] =>
  dossiersOf(kindOf(planning.engine.kinds, record.kind), record.id, snapshot);

/** What a draft changes, measured from what it started from. */
const changesOf = (record: RecordState, revision: RevisionRow): Change[] =>
  diff(revision.baseId ? record.bases.get(revision.baseId)?.snapshot : EMPTY, revision.snapshot);

function planSave(planning: Planning, record: RecordState, intent: SaveIntent): RevisionRow {
  const kind = kindOf(planning.engine.kinds, record.kind);
  const tip = tipOf(record);
  let snapshot = parseSnapshot(kind, intent.data);
  if ((tip?.id ?? null) !== intent.baseId)
    snapshot = joinStaleSave(planning, record, tip, intent, snapshot);
  const changes = diff(tip?.snapshot ?? EMPTY, snapshot);
  demand(planning.actor, 'write', dossiersIn(planning, record, snapshot), changes);
  if (tip) demand(planning.actor, 'write', dossiersIn(planning, record, tip.snapshot));
  if (changes.length === 0 && record.draft) return record.draft;
  const revision = nextRevision(record, planning.actor, planning.now, kind.version, {
    state: 'draft',
    snapshot,
    origin: intent.restoredFrom === undefined ? 'save' : 'restore',
    restoredFrom: intent.restoredFrom ?? null,
    baseId: record.draft ? record.draft.baseId : (record.published?.id ?? null),
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

function conflict(tip: RevisionRow, merged: Merged): Refusal {
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

function supersede(planning: Planning, revision: RevisionRow, state = 'superseded'): void {
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

function setWorking(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  state: string,
): void {
  planning.plan.working.set(record.id, { record, revision, state });
}

function move(
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

function discard(planning: Planning, record: RecordState): void {
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

function approve(planning: Planning, record: RecordState, revision: RevisionRow): void {
  demand(planning.actor, 'approve', dossiersIn(planning, record, revision.snapshot));
  if (revision.authorId !== null && revision.authorId === accountOf(planning.actor)) {
    throw new Refusal('FORBIDDEN', 'A second person approves: you wrote this change yourself.');
  }
  revision.approvedById = accountOf(planning.actor);
  move(planning, record, revision, 'approved', 'approve');
}

function schedule(
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
function requireReview(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  force: boolean,
): void {
  if (planning.actor.type === 'system') return;
  const dossiers = dossiersIn(planning, record, revision.snapshot);
  const policy = policyFor(planning.policies, dossiers);
  if (!policy.reviewRequired || ['approved', 'scheduled'].includes(revision.state)) return;
  if (
    policy.editorialWithoutReview &&
    record.published &&
    classesOf(planning, record, revision, changesOf(record, revision)).every(
      (entry) => entry === 'editorial',
    )
  )
    return;
  if (force && may(planning.actor, 'approve', dossiers)) return;
  throw new Refusal(
    'FORBIDDEN',
    'A second person has to approve this first. Submit it for review.',
  );
}

function classesOf(
  planning: Planning,
  record: RecordState,
  revision: RevisionRow,
  changes: readonly Change[],
  declared: Record<string, ChangeClass> = {},
): ChangeClass[] {
  const kind = kindOf(planning.engine.kinds, record.kind);
  return changes.map(
    (change) =>
      declared[change.path] ??
      (revision.classes[change.path] as ChangeClass | undefined) ??
      kind.classify?.(change) ??
      proposedClass(kind.schema, change),
  );
}

function planPublish(
  planning: Planning,
  record: RecordState,
  intent: Intent & { type: 'publish' },
): void {
  const saved = intent.save && planSave(planning, record, intent.save);
  const revision =
    saved ??
    (intent.revisionId
      ? revisionOf(record, intent.revisionId)
      : required(record.draft, 'There is nothing to publish.'));
  requireReview(planning, record, revision, intent.force === true);
  const published = record.published;
  let snapshot = revision.snapshot;
  if (published && revision.baseId !== published.id) {
    const base = revision.baseId ? record.bases.get(revision.baseId)?.snapshot : EMPTY;
    const merged = merge(base, revision.snapshot, published.snapshot);
    if (merged.conflicts.length > 0) throw conflict(published, merged);
    snapshot = merged.snapshot as Snapshot;
  }
  const changes = diff(published?.snapshot ?? EMPTY, snapshot);
  if (published && changes.length === 0)
    throw new Refusal('CONFLICT', 'Nothing differs from what is published.');
  demand(planning.actor, 'publish', dossiersIn(planning, record, snapshot), changes);
  planning.pending.push({
    record,
    revision,
    snapshot,
    changes,
    existing: snapshot === revision.snapshot,
    intent,
  });
}

/** Rules and evidence over the whole list at once, then the rows of each publication. */
async function finishPublications(planning: Planning): Promise<void> {
  const candidates: Candidate[] = planning.pending.map(({ record, snapshot }) => ({
    id: record.id,
    kind: record.kind,
    snapshot,
    previous: record.published?.snapshot,
    policy: policyFor(planning.policies, dossiersIn(planning, record, snapshot)),
  }));
  const problems = await check(planning.db, planning.engine.kinds, candidates);
  const stopping: Problem[] = [];
  for (const [index, entry] of planning.pending.entries()) {
    const found = problems[index] ?? [];
    const confirmed = confirmations(entry, found);
    stopping.push(...standing(found, confirmed));
    const classes = classesOf(
      planning,
      entry.record,
      entry.revision,
      entry.changes,
      entry.intent.classes,
    );
    const note = entry.intent.note ?? entry.revision.note;
    if (entry.record.published && !note && weightiest(classes) !== 'editorial') {
      stopping.push({
        code: 'note_missing',
        path: 'note',
        severity: 'refusal',
        message: 'A change of facts needs a note for readers.',
        wayOut:
          'Say in one sentence what changed and why, or mark the change as editorial if only words changed.',
      });
    }
    if (stopping.length === 0) publish(planning, entry, classes, note ?? null, confirmed);
  }
  if (stopping.length > 0)
    throw new Refusal('UNPROCESSABLE', 'This cannot be published yet.', { problems: stopping });
}

/** What was let pass before stays so, as long as the problem is there; the latest note counts. */
function confirmations(
  entry: Planning['pending'][number],
  problems: readonly Problem[],
): Confirmation[] {
  const given = [
    ...(entry.record.published?.confirmed ?? []),
    ...entry.revision.confirmed,
    ...(entry.intent.confirmed ?? []),
  ];
  return problems.flatMap((problem) => {
    const found = given.findLast(
      (known) => known.code === problem.code && known.path === problem.path,
    );
    return found ? [found] : [];
  });
}

function publish(
  planning: Planning,
  entry: Planning['pending'][number],
  classes: ChangeClass[],
  note: string | null,
  confirmed: Confirmation[],
): void {
  const { record, snapshot, changes } = entry;
  const kind = kindOf(planning.engine.kinds, record.kind);
  let revision: RevisionRow = entry.revision;
  if (!entry.existing) {
    revision = nextRevision(record, planning.actor, planning.now, kind.version, {
      state: 'published',
      snapshot,
      origin: 'publish',
      baseId: record.published?.id ?? null,
      authorId: entry.revision.authorId,
      approvedById: entry.revision.approvedById,
      confirmed,
      note,
    });
    planning.plan.newRevisions.push({ ...revision, stamp: true });
    supersede(planning, entry.revision);
  } else {
    const fresh = planning.plan.newRevisions.find((row) => row.id === revision.id);
    if (fresh) Object.assign(fresh, { state: 'published', stamp: true, note, confirmed });
  }
  planning.plan.publications.push({
    record,
    revision,
    snapshot,
    note,
    confirmed,
    existing: entry.existing && !planning.plan.newRevisions.some((row) => row.id === revision.id),
  });
  if (!record.published) planning.plan.restorations.push(record.id);
  if (record.slug !== snapshot.slug)
    planning.plan.slugs.push({
      recordId: record.id,
      kind: record.kind,
      before: record.slug,
      after: snapshot.slug,
    });
  planning.plan.events.push({
    id: v7(),
    recordId: record.id,
    kind: record.kind,
    type: 'published',
    class: weightiest(classes),
    note,
    dossiers: dossiersIn(planning, record, snapshot),
    title: snapshot.title,
    revisionId: revision.id,
    changes: changes.map((change, index) => ({
      ...salted(change),
      class: classes[index] as ChangeClass,
    })),
  });
  const wasDraft = record.draft?.id === entry.revision.id;
  rebaseWaiting(planning, record, entry.revision.id, revision);
  if (wasDraft) record.draft = null;
  record.published = revision;
  if (record.draft) setWorking(planning, record, record.draft, record.draft.state);
  else setWorking(planning, record, revision, 'published');
}

/**
 * The base of everything that waits has moved: without overlap it is laid over the new present and
 * keeps its approval; with overlap it goes back to review, and a draft keeps its old base so that
 * its author meets the conflict.
 */
function rebaseWaiting(
  planning: Planning,
  record: RecordState,
  publishedId: string,
  present: RevisionRow,
): void {
  const kind = kindOf(planning.engine.kinds, record.kind);
  for (const waiting of [record.draft, ...record.waiting]) {
    if (!waiting || waiting.id === publishedId) continue;
    const base = waiting.baseId ? record.bases.get(waiting.baseId)?.snapshot : EMPTY;
    const merged = merge(base, waiting.snapshot, present.snapshot);
    if (merged.conflicts.length > 0) {
      if (waiting.state === 'draft' || waiting.state === 'in_review') continue;
      planning.plan.revisionStates.push({
        id: waiting.id,
        state: 'in_review',
        scheduledFor: null,
        approvedById: null,
      });
      planning.plan.audit.push({
        action: 'sent_back',
        recordId: record.id,
        details: {
          revision: waiting.number,
          paths: merged.conflicts.map((entry) => entry.path),
          authorId: waiting.authorId,
        },
      });
      continue;
    }
    const rebased = nextRevision(record, planning.actor, planning.now, kind.version, {
      ...waiting,
      id: v7(),
      number: record.lastNumber + 1,
      snapshot: merged.snapshot as Snapshot,
      origin: 'rebase',
      baseId: present.id,
      createdAt: planning.now,
    });
    planning.plan.newRevisions.push(rebased);
    supersede(planning, waiting);
    if (record.draft?.id === waiting.id) record.draft = rebased;
    else
      record.waiting = record.waiting.map((entry) => (entry.id === waiting.id ? rebased : entry));
  }
}

function endingEvent(
  planning: Planning,
  record: RecordState,
  type: PlannedEvent['type'],
  cls: ChangeClass,
  note: string,
): void {
  const published = required(
    record.published ?? tipOf(record),
    'The record has never been published.',
  );
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

function withdraw(planning: Planning, record: RecordState, reason: string): void {
  const published = required(record.published, 'Only what is published can be withdrawn.');
  demand(planning.actor, 'withdraw', dossiersIn(planning, record, published.snapshot));
  planning.plan.withdrawals.push({ id: v7(), recordId: record.id, reason });
  endingEvent(planning, record, 'withdrawn', 'correction', reason);
  planning.plan.endings.push({ record, state: 'withdrawn' });
  setWorking(planning, record, record.draft ?? published, record.draft?.state ?? 'withdrawn');
}

function planMerge(
  planning: Planning,
  record: RecordState,
  into: RecordState,
  reason: string,
): void {
  const published = required(record.published, 'Only a published record can be merged.');
  required(into.published, 'The record to merge into is not published.');
  if (record.kind !== into.kind || record.id === into.id) {
    throw new Refusal('BAD_REQUEST', 'A record is merged into another of its own kind.', {
      problems: [
        {
          code: 'other_kind',
          path: 'intoId',
          severity: 'refusal',
          message: 'This is itself, or a record of another kind.',
          wayOut: 'Choose another record of the same kind.',
        },
      ],
    });
  }
  demand(planning.actor, 'merge', dossiersIn(planning, record, published.snapshot));
  planning.plan.merges.push({ id: v7(), recordId: record.id, intoId: into.id, reason });
  endingEvent(planning, record, 'merged', 'merge', reason);
  planning.plan.endings.push({ record, state: 'merged' });
}

function planUnmerge(planning: Planning, record: RecordState, reason: string): void {
  if (!record.mergedIntoId) throw new Refusal('CONFLICT', 'This record is not merged.');
  const last = required(tipOf(record), 'The record has no revision to bring back.');
  demand(planning.actor, 'merge', dossiersIn(planning, record, last.snapshot));
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

function reconstruct(
  planning: Planning,
  record: RecordState,
  intent: Intent & { type: 'reconstruct' },
): void {
  demand(planning.actor, 'administer');
  if (record.lastNumber > 0)
    throw new Refusal(
      'CONFLICT',
      'A reconstructed past belongs to a record that has no revision yet.',
    );
  const kind = kindOf(planning.engine.kinds, record.kind);
  const revisions: RevisionRow[] = [];
  for (const entry of intent.revisions) {
    const snapshot = parseSnapshot(kind, entry.data);
    const revision = nextRevision(record, planning.actor, planning.now, kind.version, {
      state: entry.to ? 'superseded' : 'published',
      snapshot,
      origin: 'seed',
      baseId: revisions.at(-1)?.id ?? null,
      publishedFrom: entry.from,
      publishedTo: entry.to,
      confirmed: entry.confirmed ?? [],
      reconstructed: true,
    });
    revisions.push(revision);
    planning.plan.newRevisions.push(revision);
  }
  const last = required(
    revisions.at(-1) ?? null,
    'A reconstructed record has at least one revision.',
  );
  planning.plan.reconstructions.push({ record, revisions });
  setWorking(planning, record, last, last.publishedTo ? 'withdrawn' : 'published');
  planning.plan.events.push({
    id: v7(),
    recordId: record.id,
    kind: record.kind,
    type: 'published',
    class: 'knowledge',
    note: null,
    dossiers: dossiersIn(planning, record, last.snapshot),
    title: last.snapshot.title,
    revisionId: last.id,
    changes: diff(EMPTY, last.snapshot).map((change) => ({
      ...salted(change),
      class: 'knowledge' as const,
    })),
  });
}
