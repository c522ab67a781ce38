import type { ChangeClass, Locale } from '@chancery/vocabularies';
import { v7 } from 'uuid';
import { demand } from '../access.ts';
import { type Candidate, check, standing } from '../check.ts';
import { weightiest } from '../class.ts';
import { apply, diff, merge } from '../diff.ts';
import { salted } from '../digest.ts';
import type { Intent } from '../intent.ts';
import { kindOf, type Snapshot } from '../kind.ts';
import { localeOfPath } from '../locale-of-path.ts';
import { type Problem, Refusal } from '../problem.ts';
import { type Confirmation, isWithdrawn, type RecordState, type RevisionRow } from '../records.ts';
import { demandPolicy } from './demand-policy.ts';
import { nextRevision } from './plan.ts';
import {
  conflict,
  dossiersIn,
  EMPTY,
  type PendingPublication,
  type Planning,
  proposedFor,
  required,
  revisionOf,
  setWorking,
  supersede,
} from './planning.ts';
import { requireReview, sendBack } from './review.ts';
import { planSave } from './save.ts';

/** Lays a change over the present and lets it wait for the rules. */
export function planPublish(
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
  const published = record.published;
  const { snapshot, partial } = intent.locale
    ? { snapshot: inOneLanguage(record, revision, intent.locale), partial: true }
    : { snapshot: overPresent(record, revision), partial: false };
  const changes = diff(published?.snapshot ?? EMPTY, snapshot);
  requireReview(planning, record, revision, intent.force === true, changes);
  if (published && changes.length === 0)
    throw new Refusal('CONFLICT', 'Nothing differs from what is published.');
  demand(
    planning.actor,
    'publish',
    planning.scopes.of(record, revision.snapshot, snapshot),
    changes,
  );
  demandPolicy(planning, record, snapshot, published ?? record.last);
  // Only who may take it out of the public's sight may bring it back.
  if (isWithdrawn(record) && revision.baseId !== null)
    throw new Refusal(
      'CONFLICT',
      'This record was withdrawn after this was written. To bring it back, restore a revision from its history.',
    );
  if (isWithdrawn(record))
    demand(planning.actor, 'withdraw', planning.scopes.of(record, revision.snapshot, snapshot));
  const existing = snapshot === revision.snapshot;
  planning.pending.push({ record, revision, snapshot, changes, existing, partial, intent });
}

/** What is approved is a difference: it is laid over what is published by now. */
function overPresent(record: RecordState, revision: RevisionRow): Snapshot {
  const { published } = record;
  if (!published || revision.baseId === published.id) return revision.snapshot;
  const base = revision.baseId ? record.bases.get(revision.baseId)?.snapshot : EMPTY;
  const merged = merge(base, revision.snapshot, published.snapshot);
  if (merged.conflicts.length > 0) throw conflict(published, merged);
  return merged.snapshot as Snapshot;
}

/** The present with the texts of one language as the revision has them. */
function inOneLanguage(record: RecordState, revision: RevisionRow, locale: Locale): Snapshot {
  const published = required(
    record.published,
    'A first publication takes all languages: publish the whole record.',
  );
  const wanted = diff(published.snapshot, overPresent(record, revision)).filter(
    ({ path }) => localeOfPath(path) === locale,
  );
  return apply(published.snapshot, wanted, revision.snapshot) as Snapshot;
}

/** Rules and evidence over the whole list at once, then the rows of each publication. */
export async function finishPublications(planning: Planning): Promise<void> {
  const candidates: Candidate[] = planning.pending.map(({ record, snapshot }) => ({
    id: record.id,
    kind: record.kind,
    snapshot,
    previous: record.published?.snapshot,
    policy: planning.scopes.of(record, snapshot).policy,
  }));
  const problems = await check(planning.db, planning.engine.kinds, candidates, planning.now);
  const stopping: Problem[] = [];
  for (const [index, entry] of planning.pending.entries()) {
    const found = problems[index] ?? [];
    const confirmed = confirmations(entry, found);
    stopping.push(...standing(found, confirmed));
    const classes = classesOf(planning, entry);
    stopping.push(...tooLight(planning, entry, classes));
    const note = entry.intent.note ?? entry.revision.note;
    if (entry.record.published && !note && weightiest(classes) !== 'editorial') {
      stopping.push({
        code: 'note_missing',
        path: 'note',
        severity: 'refusal',
        message: 'A change of facts needs a note for readers.',
        wayOut: 'Say in one sentence what changed and why.',
      });
    }
    if (stopping.length === 0) publish(planning, entry, classes, note ?? null, confirmed);
  }
  if (stopping.length > 0)
    throw new Refusal('UNPROCESSABLE', 'This cannot be published yet.', { problems: stopping });
}

/** The class of each change: as declared now, as declared when it was saved, or as proposed. */
function classesOf(
  planning: Planning,
  { record, revision, changes, intent }: PendingPublication,
): ChangeClass[] {
  return changes.map(
    (change) =>
      intent.classes?.[change.path] ??
      (revision.classes[change.path] as ChangeClass | undefined) ??
      proposedFor(planning, record, change),
  );
}

/** A change of facts is not declared a matter of words: that would silence its note and its watchers. */
function tooLight(
  planning: Planning,
  { record, changes }: PendingPublication,
  classes: readonly ChangeClass[],
): Problem[] {
  return changes
    .filter(
      (change, index) =>
        classes[index] === 'editorial' && proposedFor(planning, record, change) !== 'editorial',
    )
    .map(({ path }) => ({
      code: 'class_too_light',
      path,
      severity: 'refusal',
      message: 'This changes what the record says, so it is not editorial.',
      wayOut: 'Leave the class as proposed, or choose another than editorial.',
    }));
}

/** What was let pass before stays so, as long as the problem is there; the latest note counts. */
function confirmations(entry: PendingPublication, problems: readonly Problem[]): Confirmation[] {
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
  entry: PendingPublication,
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
    if (!entry.partial) supersede(planning, entry.revision);
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
  const wasDraft = !entry.partial && record.draft?.id === entry.revision.id;
  rebaseWaiting(planning, record, entry.partial ? null : entry.revision.id, revision);
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
  publishedId: string | null,
  present: RevisionRow,
): void {
  const kind = kindOf(planning.engine.kinds, record.kind);
  for (const waiting of [record.draft, ...record.waiting]) {
    if (!waiting || waiting.id === publishedId) continue;
    const base = waiting.baseId ? record.bases.get(waiting.baseId)?.snapshot : EMPTY;
    const merged = merge(base, waiting.snapshot, present.snapshot);
    if (merged.conflicts.length > 0) {
      if (waiting.state === 'draft' || waiting.state === 'in_review') continue;
      sendBack(planning, record, waiting, { paths: merged.conflicts.map(({ path }) => path) });
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
