import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStates, type RecordState } from '../src/core/change/records.ts';
import { Refusal } from '../src/core/problems/problem.ts';
import type { Actor } from '../src/core/scope/actor.ts';
import { system } from '../src/core/scope/actor.ts';
import { publishDue } from '../src/services/publish-due.ts';
import { ids, meetingData, opening, publishNew } from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

/**
 * Every act does what its author saw, or nothing: whatever two people do in turn, an act on a
 * revision that does not wait any longer is a conflict, what goes out is the text that was named,
 * and what was withdrawn stays so until someone restores it.
 */
const ACTS = [
  'submit',
  'approve',
  'return',
  'discard',
  'publish',
  'schedule',
  'unschedule',
] as const;
type Step =
  | { do: 'look' | 'save' | 'withdraw' | 'restore' | 'due'; who: 0 | 1 }
  | { do: (typeof ACTS)[number]; who: 0 | 1 };
const who = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('look' as const), who }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), who }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom(...ACTS), who }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('withdraw' as const, 'restore' as const, 'due' as const),
      who,
    }),
  },
);
const FIXED_SEED = 20_210_407;
const AN_HOUR_MS = 3_600_000;

describe('the law of acts', () => {
  let h: Harness;
  let people: [Actor, Actor];
  const cast = ids();
  const done = new Map<string, number>();
  let stale = 0;

  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
    people = [
      await h.person('asma', { role: 'reviewer' }),
      await h.person('boris', { role: 'reviewer' }),
    ];
  });
  afterAll(() => h.close());

  for (const [name, seed] of [
    ['a fixed', FIXED_SEED],
    ['a random', Date.now() % 1_000_000_007],
  ] as const)
    it(`holds over ${name} seed`, async () => {
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), play), {
        seed,
        numRuns: Number(process.env.LAWS_RUNS ?? 3) * 4,
        endOnFailure: true,
      });
      console.log(
        `acts: seed ${seed}, ${[...done].map(([what, count]) => `${what} ${count}`).join(', ')}; ${stale} stale ones refused`,
      );
      expect(stale).toBeGreaterThan(0);
      for (const act of ['submit', 'discard', 'publish', 'schedule'])
        expect([...done.keys()]).toContain(act);
    });

  async function play(steps: readonly Step[]): Promise<void> {
    const id = v7();
    const slug = `talk-${id.slice(-8)}`;
    const data = meetingData(cast, { slug, participants: [] });
    await h.run(system('test'), publishNew('meeting', id, data));
    const seen: [string?, string?] = [];
    for (const [index, { do: what, who: by }] of steps.entries()) {
      h.clock.advance(60_000);
      const before = await stateOf(id);
      const open = [before.draft, ...before.waiting].flatMap((one) => one?.id ?? []);
      const named = seen[by];
      const desk = h.as(people[by]).desk;
      const head = async () => (await desk.get({ id })).head;
      try {
        if (what === 'look') seen[by] = (await head())?.revisionId;
        else if (what === 'save') {
          const now = await head();
          const text = { ...now?.snapshot, summary: { en: `Text ${index} of ${by}` } };
          await desk.save({ kind: 'meeting', id, baseId: seen[by] ?? null, data: text });
          seen[by] = (await head())?.revisionId;
        } else if (what === 'withdraw') await desk.withdraw({ id, reason: 'By the law.' });
        else if (what === 'restore')
          await desk.restore({ id, number: 1, baseId: (await head())?.revisionId ?? null });
        else if (what === 'due') {
          h.clock.advance(AN_HOUR_MS);
          await publishDue(h.engine, id);
        } else if (named) {
          const text = [before.draft, ...before.waiting].find((one) => one?.id === named)?.snapshot;
          const at = new Date(h.clock.now().getTime() + AN_HOUR_MS / 2).toISOString();
          const input = { id, revisionId: named, ...(what === 'schedule' && { at }) } as never;
          await desk[what](input);
          expect(open, `${what} on what does not wait`).toContain(named);
          if (what === 'publish')
            expect((await stateOf(id)).published?.snapshot.summary).toEqual(text?.summary);
        } else continue;
        done.set(what, (done.get(what) ?? 0) + 1);
      } catch (error) {
        const refusal = error instanceof Error ? error.cause : undefined;
        if (!(refusal instanceof Refusal)) throw error;
        if (named && !open.includes(named) && ACTS.some((act) => act === what)) {
          expect(refusal.code, what).toBe('CONFLICT');
          stale += 1;
        }
      }
      const after = await stateOf(id);
      const gone = before.published === null && before.last !== null;
      if (gone && after.published)
        expect(after.published.origin, `${what} brought it back`).toMatch(/restore|publish/);
      if (what === 'withdraw' && after.published === null)
        expect(after.waiting.filter(({ state }) => state !== 'in_review')).toEqual([]);
      if (gone && what === 'due')
        expect(after.published?.baseId ?? null, 'what waited before the withdrawal').toBeNull();
    }
  }

  const stateOf = async (id: string): Promise<RecordState> =>
    defined((await loadStates(h.engine.db.read, h.engine.kinds, [id])).get(id));
});
