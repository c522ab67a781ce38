import { z } from 'zod';
import type { Actor } from '../actor.ts';
import { policiesOf } from '../check.ts';
import type { WriteDb } from '../database.ts';
import type { Engine } from '../engine.ts';
import type { Intent } from '../intent.ts';
import type { Snapshot } from '../kind.ts';
import { Refusal } from '../problem.ts';
import type { RecordState } from '../records.ts';
import { type Amendable, amendNote, loadAmendable } from './amend-note.ts';
import { planMerge, planUnmerge, withdraw } from './end.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { type Planning, required, revisionOf } from './planning.ts';
import { finishPublications, planPublish } from './publish.ts';
import { reconstruct } from './reconstruct.ts';
import { approve, discard, move, schedule } from './review.ts';
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
  const policies = await policiesOf(db, engine.kinds, dossiersNamed(states, intents));
  const planning: Planning = { engine, db, actor, now, plan: emptyPlan(), policies, pending: [] };
  const amendable = await loadAmendable(db, intents);
  for (const intent of intents)
    planIntent(planning, states.get(intent.recordId) as RecordState, intent, states, amendable);
  await finishPublications(planning);
  return planning.plan;
}

function planIntent(
  planning: Planning,
  record: RecordState,
  intent: Intent,
  states: ReadonlyMap<string, RecordState>,
  amendable: ReadonlyMap<string, Amendable>,
): void {
  if (intent.type === 'amendNote') {
    amendNote(planning, record, intent, amendable.get(intent.eventId));
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
