import fc from 'fast-check';
import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import type { Intent } from '../src/core/change/intent.ts';
import { headOf, loadStates, type RecordState } from '../src/core/change/records.ts';
import type { Snapshot } from '../src/core/kind/kind.ts';
import { Refusal } from '../src/core/problems/problem.ts';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { publishDue } from '../src/services/publish-due.ts';
import { actorData, type Ids, ids, meetingData, opening, publishNew, statusEntry } from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

/** One step of a random history; several are taken at once, by several people. */
export type Step =
  | {
      type: 'edit';
      record: number;
      field: 'title' | 'summary' | 'paragraph' | 'entry' | 'remove';
      text: string;
      who: number;
      publish: boolean;
    }
  | {
      type: 'submit' | 'approve' | 'schedule' | 'discard' | 'withdraw' | 'unmerge';
      record: number;
      who: number;
    }
  | { type: 'restore'; record: number; number: number; who: number }
  | { type: 'merge'; record: number; into: number; who: number }
  | { type: 'amend'; record: number; text: string; who: number }
  | { type: 'due' }
  | { type: 'wait'; ms: number };

const record = fc.nat({ max: 6 });
const who = fc.nat({ max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('edit' as const),
      record,
      field: fc.constantFrom(
        'title' as const,
        'summary' as const,
        'paragraph' as const,
        'entry' as const,
        'remove' as const,
      ),
      text: fc.constantFrom('one', 'two', 'три', 'چار'),
      who,
      publish: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'submit' as const,
        'approve' as const,
        'schedule' as const,
        'discard' as const,
        'withdraw' as const,
        'unmerge' as const,
      ),
      record,
      who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('restore' as const),
      record,
      number: fc.integer({ min: 1, max: 4 }),
      who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('merge' as const),
      record: fc.integer({ min: 3, max: 6 }),
      into: fc.integer({ min: 3, max: 6 }),
      who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('amend' as const),
      record,
      text: fc.constantFrom('a word put right', 'another'),
      who,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'due' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      ms: fc.integer({ min: 1, max: 5_000 }),
    }),
  },
);

/** Rounds of steps; those of one round are taken at once. */
export const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), {
  minLength: 3,
  maxLength: 14,
});

export interface World {
  h: Harness;
  cast: Ids;
  /** records that steps are about: pipeline, meeting, series, then four actors that may merge */
  records: string[];
  people: (Actor & { type: 'person' })[];
}

export async function openWorld(): Promise<World> {
  const h = await harness();
  const cast = ids();
  const persons = [v7(), v7(), v7()];
  await h.run(
    system('test'),
    ...opening(cast),
    ...persons.map((id, index) => publishNew('actor', id, actorData(`person-${index}`, 'person'))),
    publishNew(
      'meeting',
      v7(),
      meetingData(cast, {
        slug: 'second',
        participants: persons.map((actor) => ({ id: v7(), actor, side: 'b' })),
      }),
    ),
  );
  const people = [
    await h.person('asma', { role: 'reviewer' }),
    await h.person('boris', { role: 'reviewer' }),
    await h.person('zahra', { role: 'admin' }),
  ];
  return {
    h,
    cast,
    records: [cast.pipeline, cast.meeting, cast.series, cast.lavrov, ...persons],
    people,
  };
}

/** Runs a step; an expected refusal is an outcome like any other, an error is not. */
export async function take(world: World, entry: Step): Promise<void> {
  const { h, records, people } = world;
  if (entry.type === 'wait') {
    h.clock.advance(entry.ms);
    return;
  }
  if (entry.type === 'due') {
    await publishDue(h.engine);
    return;
  }
  const id = defined(records[entry.record]);
  const state = defined((await loadStates(h.engine.db.read, h.engine.kinds, [id])).get(id));
  const intent =
    entry.type === 'amend'
      ? await amendmentOf(world, id, entry.text)
      : intentOf(world, entry, state);
  if (!intent) return;
  try {
    await h.run(defined(people[entry.who]), intent);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Puts the note of the record's last publication right. */
async function amendmentOf({ h }: World, recordId: string, note: string): Promise<Intent> {
  const [event] = await h.engine.db.read.rows<{ id: string }>(sql`
    SELECT id FROM "ChangeEvent" WHERE "recordId" = ${recordId} AND type = 'published' ORDER BY "setNumber" DESC LIMIT 1`);
  return { type: 'amendNote', recordId, eventId: defined(event?.id), note };
}

function intentOf(
  world: World,
  entry: Exclude<Step, { type: 'wait' | 'due' | 'amend' }>,
  state: RecordState,
): Intent | undefined {
  const recordId = state.id;
  const head = headOf(state);
  switch (entry.type) {
    case 'edit': {
      if (!head) return undefined;
      const save = {
        type: 'save' as const,
        recordId,
        kind: state.kind,
        baseId: head.id,
        data: edited(world, head.snapshot, entry),
      };
      return entry.publish
        ? { type: 'publish', recordId, save, note: 'changed', ...inUrduAlone(entry) }
        : save;
    }
    case 'restore':
      return head
        ? {
            type: 'save',
            recordId,
            kind: state.kind,
            baseId: head.id,
            data: state.published?.snapshot ?? head.snapshot,
            restoredFrom: entry.number,
          }
        : undefined;
    case 'merge':
      return {
        type: 'merge',
        recordId,
        intoId: defined(world.records[entry.into]),
        reason: 'the same person',
      };
    case 'withdraw':
    case 'unmerge':
      return { type: entry.type, recordId, reason: 'by decision' };
    case 'approve':
      return state.draft ? { type: 'approve', recordId, revisionId: state.draft.id } : undefined;
    case 'schedule': {
      const waiting = state.waiting[0] ?? state.draft;
      return waiting
        ? {
            type: 'schedule',
            recordId,
            revisionId: waiting.id,
            at: new Date(world.h.clock.now().getTime() + 2_000),
            note: 'later',
          }
        : undefined;
    }
    default:
      return { type: entry.type, recordId };
  }
}

/** Some go out in one language, and leave the rest of the draft waiting. */
const inUrduAlone = (entry: { field: string; record: number }): { locale?: 'ur' } =>
  entry.field === 'summary' && entry.record % 2 === 1 ? { locale: 'ur' } : {};

function edited(
  world: World,
  snapshot: Snapshot,
  entry: Extract<Step, { type: 'edit' }>,
): Snapshot {
  const next = structuredClone(snapshot);
  if (entry.field === 'title') next.title = { ...next.title, en: `${entry.text} ${entry.record}` };
  if (entry.field === 'summary') next.summary = { ...next.summary, ur: entry.text };
  if (entry.field === 'paragraph')
    next.body.ru.push({ id: v7(), type: 'paragraph', content: [{ text: entry.text }] });
  if (entry.field === 'entry' && Array.isArray(next.history))
    next.history.push(statusEntry(world.cast, '2016', undefined, { basis: 'observed' }));
  if (entry.field === 'remove' && Array.isArray(next.participants)) next.participants.pop();
  return next;
}
