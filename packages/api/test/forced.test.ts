import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { ids, opening } from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

describe('R6: a publication forced past the review', () => {
  let h: Harness;
  let boris: Actor;
  let vera: Actor;
  const cast = ids();
  beforeAll(async () => {
    h = await harness();
    const policy = { reviewRequired: true, editorialWithoutReview: false, needsEvidence: [] };
    await h.run(system('test'), ...opening(cast, { dossier: { policy } }));
    boris = await h.person('boris', { role: 'reviewer' });
    vera = await h.person('vera', { role: 'reviewer' });
  });
  afterAll(() => h.close());

  const waiting = async () => (await h.as(vera).queue.due({})).items;
  const publish = async (actor: Actor, change: object, said: object) => {
    const { head } = await h.as(actor).desk.get({ id: cast.meeting });
    await h.as(actor).desk.publish({
      id: cast.meeting,
      note: 'It could not wait.',
      ...said,
      save: {
        kind: 'meeting',
        baseId: head?.revisionId ?? null,
        data: { ...head?.snapshot, ...change },
      },
    });
  };

  it('waits until a second person has looked', async () => {
    await publish(boris, { date: '2021-04-08' }, { force: true });
    const [entry, ...more] = await waiting();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ type: 'published_unreviewed', recordId: cast.meeting });
    const seen = { ids: [defined(entry?.id)] };
    await expect(h.as(boris).queue.handled(seen)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await waiting()).toHaveLength(1);
    expect(await h.as(vera).queue.handled(seen)).toEqual({ count: 1 });
    expect(await waiting()).toEqual([]);
  });

  it('is none where somebody approved', async () => {
    const { head } = await h.as(boris).desk.get({ id: cast.meeting });
    await h.as(boris).desk.save({
      kind: 'meeting',
      id: cast.meeting,
      baseId: head?.revisionId ?? null,
      data: { ...head?.snapshot, date: '2021-04-09' },
    });
    const revisionId = defined((await h.as(boris).desk.get({ id: cast.meeting })).head?.revisionId);
    await h.as(boris).desk.submit({ id: cast.meeting, revisionId });
    await h.as(vera).desk.approve({ id: cast.meeting, revisionId });
    await h
      .as(boris)
      .desk.publish({ id: cast.meeting, revisionId, note: 'As approved.', force: true });
    expect(await waiting()).toEqual([]);
  });
});
