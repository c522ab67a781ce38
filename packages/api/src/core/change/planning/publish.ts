import type { ChangeClass, Locale } from '@chancery/vocabularies';
import { v7 } from 'uuid';
import { salted } from '../../history/digest.ts';
import { kindOf, type Snapshot } from '../../kind/kind.ts';
import { apply, type Change, diff, localeOfPath } from '../../paths/index.ts';
import type { Candidate } from '../../problems/candidate.ts';
import { check, unresolved } from '../../problems/check.ts';
import { type Problem, Refusal } from '../../problems/problem.ts';
import { repaired } from '../../quotations/verdicts-of.ts';
import { assertCan } from '../../scope/access.ts';
import { isLighter, weightiest } from '../class.ts';
import type { Intent } from '../intent.ts';
import { overPresent } from '../over-present.ts';
import { type Confirmation, isWithdrawn, type RecordState, type RevisionRow } from '../records.ts';
import { assertCanSetPolicy } from './assert-can-set-policy.ts';
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
      ? revisionOf(record, intent.revisionId, 'publish')
      : required(record.draft, 'There is nothing to publish.'));
  const published = record.published;
  const { snapshot, partial } = intent.locale
    ? { snapshot: inOneLanguage(record, revision, intent.locale), partial: true }
    : {
        snapshot: repaired(
          kindOf(planning.engine.kinds, record.kind).schema,
          joined(record, revision),
          planning.texts,
        ),
        partial: false,
      };
  const changes = diff(published?.snapshot ?? EMPTY, snapshot);
  requireReview(planning, record, revision, intent.force === true, changes);
  if (published && changes.length === 0)
    throw new Refusal('CONFLICT', 'Nothing differs from what is published.');
  assertCan(
    planning.actor,
    'publish',
    planning.scopes.of(record, revision.snapshot, snapshot),
    changes,
  );
  assertCanSetPolicy(planning, record, snapshot, published ?? record.last);
  // Only who may take it out of the public's sight may bring it back.
  if (isWithdrawn(record) && revision.baseId !== null)
    throw new Refusal(
      'CONFLICT',
      'This record was withdrawn after this was written. To bring it back, restore a revision from its history.',
    );
  if (isWithdrawn(record))
    assertCan(planning.actor, 'withdraw', planning.scopes.of(record, revision.snapshot, snapshot));
  const existing = snapshot === revision.snapshot;
  planning.pending.push({ record, revision, snapshot, changes, existing, partial, intent });
}

/** What is approved is a difference: it is laid over what is published by now. */
function joined(record: RecordState, revision: RevisionRow): Snapshot {
  const over = overPresent(record, revision.baseId, revision.snapshot);
  if (over.conflict && record.published) throw conflict(record.published, over.conflict);
  return over.snapshot;
}

/** The present with the texts of one language as the revision has them. */
function inOneLanguage(record: RecordState, revision: RevisionRow, locale: Locale): Snapshot {
  const published = required(
    record.published,
    'A first publication takes all languages: publish the whole record.',
  );
  const wanted = diff(published.snapshot, joined(record, revision)).filter(
    ({ path }) => localeOfPath(path) === locale,
  );
  return apply(published.snapshot, wanted, revision.snapshot);
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
    stopping.push(...unresolved(found, confirmed));
    const classed = classesOf(planning, entry);
    const classes = classed.map(({ cls }) => cls);
    stopping.push(...tooLight(classed));
    const note = entry.intent.note ?? entry.revision.note;
    if (entry.record.published && !note && weightiest(classes) !== 'editorial') {
      stopping.push({
        code: 'note_missing',
        path: 'note',
        severity: 'refusal',
        message: 'A change of facts needs a note for readers.',
        hint: 'Say in one sentence what changed and why.',
      });
    }
    if (stopping.length === 0) publish(planning, entry, classed, note ?? null, confirmed);
  }
  if (stopping.length > 0)
    throw new Refusal('UNPROCESSABLE', 'This cannot be published yet.', { problems: stopping });
}

/** The class of each change: as declared now, as declared when it was saved, or as proposed. */
function classesOf(planning: Planning, entry: PendingPublication): Classed[] {
  const { record, revision, changes, intent } = entry;
  return changes.map((change) => {
    const proposed = proposedFor(planning, record, change, changes);
    const cls = intent.classes?.[change.path] ?? revision.classes[change.path] ?? proposed;
    return { change, proposed, cls };
  });
}

interface Classed {
  change: Change;
  proposed: ChangeClass;
  cls: ChangeClass;
}

/** A declared class may weigh more than the proposed one, never less: that would silence note and watchers. */
function tooLight(classed: readonly Classed[]): Problem[] {
  return classed
    .filter(({ cls, proposed }) => isLighter(cls, proposed))
    .map(({ change: { path } }) => ({
      code: 'class_too_light',
      path,
      severity: 'refusal',
      message: 'This changes what the record says; the class declared for it says less.',
      hint: 'Leave the class as proposed, or choose between world, correction and knowledge.',
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
  classed: readonly Classed[],
  note: string | null,
  confirmed: Confirmation[],
): void {
  const { record, snapshot } = entry;
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
    class: weightiest(classed.map(({ cls }) => cls)),
    note,
    dossiers: dossiersIn(planning, record, snapshot),
    title: snapshot.title,
    revisionId: revision.id,
    changes: classed.map(({ change, cls }) => ({ ...salted(change), class: cls })),
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
    const { snapshot, conflict } = overPresent(
      { published: present, bases: record.bases },
      waiting.baseId,
      waiting.snapshot,
    );
    if (conflict) {
      if (waiting.state === 'draft' || waiting.state === 'in_review') continue;
      sendBack(planning, record, waiting, { paths: conflict.conflicts.map(({ path }) => path) });
      continue;
    }
    const rebased = nextRevision(record, planning.actor, planning.now, kind.version, {
      ...waiting,
      id: v7(),
      number: record.lastNumber + 1,
      snapshot,
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
