import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPossible, type RevisionAct, revisionActs } from '../src/core/change/revision-acts.ts';
import { Refusal } from '../src/core/problems/problem.ts';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { ids, meetingData, opening } from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

const AN_HOUR_MS = 3_600_000;
const STATES = ['draft', 'in_review', 'approved', 'scheduled'] as const;

describe('K3: what can be done to a revision, by its state', () => {
  let h: Harness;
  let author: Actor;
  let reviewer: Actor;
  const cast = ids();
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
    author = await h.person('asma', { role: 'editor' });
    reviewer = await h.person('boris', { role: 'reviewer' });
  });
  afterAll(() => h.close());

  const inAnHour = () => new Date(h.clock.now().getTime() + AN_HOUR_MS).toISOString();

  /** A record that never was public, whose only revision is in this state. */
  async function waiting(state: (typeof STATES)[number]) {
    const id = v7();
    const data = meetingData(cast, { slug: `talk-${id.slice(-8)}`, participants: [] });
    const { revisions } = await h.as(author).desk.save({ kind: 'meeting', id, baseId: null, data });
    const seen = { id, revisionId: defined(revisions[0]?.revisionId) };
    if (state === 'in_review' || state === 'approved') await h.as(author).desk.submit(seen);
    if (state === 'approved') await h.as(reviewer).desk.approve(seen);
    if (state === 'scheduled') await h.as(author).desk.schedule({ ...seen, at: inAnHour() });
    return seen;
  }

  const act = (what: RevisionAct, seen: { id: string; revisionId: string }) =>
    h.as(reviewer).desk[what]({ ...seen, at: inAnHour() });

  for (const state of STATES)
    for (const what of revisionActs)
      it(`${what}, of what is ${state}: ${isPossible(what, state) ? 'done' : 'refused'}`, async () => {
        const seen = await waiting(state);
        if (isPossible(what, state)) {
          await expect(act(what, seen)).resolves.toBeDefined();
          return;
        }
        const refusal = await act(what, seen).then(
          () => undefined,
          (error: Error) => error.cause,
        );
        expect(refusal).toBeInstanceOf(Refusal);
        expect(refusal).toMatchObject({
          code: 'CONFLICT',
          message: expect.stringContaining('Possible: '),
        });
        const { waiting: rest, head } = await h.as(reviewer).desk.get({ id: seen.id });
        expect([head, ...rest].map((one) => one?.state)).toContain(state);
      });

  it('an approval ends with the state: what was sent back and had its time is no approved one', async () => {
    const seen = await waiting('approved');
    await h.as(reviewer).desk.return(seen);
    await h.as(author).desk.schedule({ ...seen, at: inAnHour() });
    await h.as(author).desk.unschedule(seen);
    expect(await h.as(author).desk.get({ id: seen.id })).toMatchObject({
      head: { state: 'draft', approvedByName: null },
    });
  });
});
