import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { schemas } from '../src/kinds/schemas.ts';
import { cite, ids, opening } from './cast.ts';
import { type Harness, harness } from './harness.ts';

/** What the sheet before a publication tells the person who publishes. */
let h: Harness;
let asma: Actor;
let boris: Actor;
const cast = ids();

beforeAll(async () => {
  h = await harness();
  await h.run(system('test'), ...opening(cast));
  asma = await h.person('asma', { role: 'editor' });
  boris = await h.person('boris', { role: 'editor' });
});
afterAll(() => h.close());

it('K14: shows what is one’s own, not what a colleague published meanwhile as removed', async () => {
  const { head } = await h.as(asma).desk.get({ id: cast.meeting });
  const opened = head?.snapshot;
  await h.as(boris).desk.publish({
    id: cast.meeting,
    note: 'Known by another name too.',
    save: {
      kind: 'meeting',
      baseId: head?.revisionId ?? null,
      data: { ...opened, names: [{ id: v7(), text: 'The Islamabad visit', language: 'en' }] },
    },
  });
  const { changes } = await h.as(asma).desk.check({
    kind: 'meeting',
    id: cast.meeting,
    baseId: head?.revisionId ?? null,
    data: { ...opened, date: '2021-04-05' },
  });
  expect(changes.map(({ path }) => path)).toEqual(['date']);
});

it('K14: a figure that its compiler revised is knowledge, one that was mistyped a correction', async () => {
  const { head } = await h.as(asma).desk.get({ id: cast.series });
  const series = schemas.series.parse(head?.snapshot);
  const [first, ...others] = series.observations;
  const classes = async (observation: object) => {
    const { changes } = await h.as(asma).desk.check({
      kind: 'series',
      id: cast.series,
      baseId: head?.revisionId ?? null,
      data: { ...series, observations: [{ ...first, ...observation }, ...others] },
    });
    return changes.map((change) => [change.path.replace(/\[[^\]]*\]/g, '[]'), change.class]);
  };
  expect(await classes({ value: '701' })).toEqual([['observations[].value', 'correction']]);
  const earlier = { id: v7(), value: first?.value, evidence: [cite(cast.source)] };
  expect(await classes({ value: '701', vintages: [earlier] })).toEqual(
    expect.arrayContaining([
      ['observations[].value', 'knowledge'],
      ['observations[].vintages[]', 'knowledge'],
    ]),
  );
});

it('K14: words alone are editorial, so scheduling them asks for no note', async () => {
  const { head } = await h.as(asma).desk.get({ id: cast.pipeline });
  const { changes } = await h.as(asma).desk.check({
    kind: 'project',
    id: cast.pipeline,
    baseId: head?.revisionId ?? null,
    data: { ...head?.snapshot, summary: { en: 'A line from Karachi to Lahore.' } },
  });
  expect(changes.map((change) => change.class)).toEqual(['editorial']);
});
