import type { WriteDb } from '../../database.ts';
import type { Engine } from '../../engine.ts';
import { isObject } from '../../paths/index.ts';
import { Refusal } from '../../problems/problem.ts';
import { refuseHanging } from '../../problems/reference-problems.ts';
import { sourcesQuotedIn } from '../../quotations/citations-in.ts';
import { loadHeldTexts } from '../../quotations/held-texts.ts';
import type { Actor } from '../../scope/actor.ts';
import { loadScopes } from '../../scope/record-scope.ts';
import type { Intent } from '../intent.ts';
import { type RecordState, type RevisionRow, stateIn } from '../records.ts';
import { type Amendable, amendNote, loadAmendable } from './amend-note.ts';
import { type Authors, loadAuthors } from './authors.ts';
import { planMerge, planUnmerge, withdraw } from './end.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { inStateFor, type Planning, required, revisionOf } from './planning.ts';
import { finishPublications, planPublish } from './publish.ts';
import { reconstruct, refuseUnfound } from './reconstruct.ts';
import { approve, discard, move, schedule, unschedule } from './review.ts';
import { planSave } from './save.ts';

/** Turns intents into everything that will be written, or refuses; writes nothing. */
export async function makePlan(
  engine: Engine,
  db: WriteDb,
  actor: Actor,
  now: Date,
  states: ReadonlyMap<string, RecordState>,
  intents: readonly Intent[],
): Promise<Plan> {
  const scopes = await loadScopes(db, engine.kinds, states.values(), dossiersNamed(intents));
  const texts = await loadHeldTexts(db, sourcesQuotedIn(written(intents, states)));
  const planning: Planning = {
    engine,
    db,
    actor,
    now,
    plan: emptyPlan(),
    scopes,
    texts,
    pending: [],
  };
  const loaded = {
    states,
    amendable: await loadAmendable(db, intents),
    authors: await loadAuthors(db, intents),
  };
  for (const intent of intents)
    planIntent(planning, stateIn(states, intent.recordId), intent, loaded);
  await finishPublications(planning);
  await refuseUnfound(planning);
  await refuseHanging(
    db,
    engine.kinds,
    planning.plan.newRevisions.flatMap(({ recordId, snapshot }) => {
      const kind = states.get(recordId)?.kind;
      return kind ? [{ kind, snapshot }] : [];
    }),
  );
  return planning.plan;
}

/** What single intents ask for, loaded once for the whole list. */
interface Loaded {
  states: ReadonlyMap<string, RecordState>;
  amendable: ReadonlyMap<string, Amendable>;
  authors: Authors;
}

/** The draft, as long as it is the one that the person saw, where they say which. */
const draftSeen = (
  record: RecordState,
  { type, revisionId }: { type: 'submit' | 'discard'; revisionId?: string },
): RevisionRow =>
  revisionId === undefined
    ? inStateFor(required(record.draft, `There is no draft to ${type}.`), type)
    : revisionOf(record, revisionId, type);

function planIntent(planning: Planning, record: RecordState, intent: Intent, loaded: Loaded): void {
  if (intent.type === 'amendNote') {
    amendNote(planning, record, intent, loaded.amendable.get(intent.eventId));
    return;
  }
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
      move(planning, record, draftSeen(record, intent), 'in_review', 'write');
      return;
    case 'return':
      move(planning, record, revisionOf(record, intent.revisionId, 'return'), 'draft', 'approve');
      return;
    case 'discard':
      discard(planning, record, draftSeen(record, intent));
      return;
    case 'approve':
      approve(planning, record, revisionOf(record, intent.revisionId, 'approve'), loaded.authors);
      return;
    case 'schedule':
      schedule(planning, record, intent);
      return;
    case 'unschedule':
      unschedule(planning, record, revisionOf(record, intent.revisionId, 'unschedule'));
      return;
    case 'withdraw':
      withdraw(planning, record, intent.reason);
      return;
    case 'merge':
      planMerge(
        planning,
        record,
        required(
          loaded.states.get(intent.intoId) ?? null,
          'The record to merge into does not exist.',
        ),
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

/** What the intents write: data that is not parsed yet, and drafts that they publish. */
const written = (
  intents: readonly Intent[],
  states: ReadonlyMap<string, RecordState>,
): readonly unknown[] =>
  intents.map((intent) => {
    if (intent.type === 'save') return intent.data;
    if (intent.type === 'reconstruct') return intent.revisions;
    if (intent.type !== 'publish') return null;
    const { draft, waiting = [] } = states.get(intent.recordId) ?? {};
    return [intent.save?.data, draft?.snapshot, waiting.map(({ snapshot }) => snapshot)];
  });

/** Dossiers that the intents put records into; not parsed yet, so some may be no ids at all. */
const dossiersNamed = (intents: readonly Intent[]): unknown[] =>
  intents.flatMap((intent) => {
    const save = intent.type === 'publish' ? intent.save : intent;
    const data = save?.type === 'save' ? save.data : undefined;
    return isObject(data) && Array.isArray(data.dossiers) ? data.dossiers : [];
  });
