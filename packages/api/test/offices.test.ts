import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { actorData, ids, opening } from './cast.ts';
import { type Harness, harness } from './harness.ts';

const cast = ids();
const desk = system('test');
let h: Harness;

beforeAll(async () => {
  h = await harness();
  await h.run(desk, ...opening(cast));
});
afterAll(() => h.close());

const officesThen = async () => {
  const found = await h.as(PUBLIC).meeting.bySlug({ slug: 'lavrov-in-islamabad-2021' });
  return found.state === 'shown' ? found.offices?.map(({ title }) => title.en) : [];
};

it('an old meeting keeps the office held then, whatever a person holds now', async () => {
  expect(await officesThen()).toEqual(['Minister of Foreign Affairs']);
  const someone = await h.person('editor', { role: 'admin' });
  const { head } = await h.as(someone).desk.get({ id: cast.lavrov });
  h.clock.advance(60_000);
  const office = (en: string, level: string, date: string) => ({
    id: v7(),
    title: { en },
    level,
    date,
  });
  await h.run(desk, {
    type: 'publish',
    recordId: cast.lavrov,
    note: 'He holds another office now.',
    save: {
      type: 'save',
      recordId: cast.lavrov,
      kind: 'actor',
      baseId: head?.revisionId ?? null,
      data: actorData('sergey-lavrov', 'person', {
        offices: [
          office('Minister of Foreign Affairs', 'foreign_minister', '2004-03-09/2025-12-31'),
          office('Chairman of a council', 'agency_head', '2026-01-01/..'),
        ],
      }),
    },
  });
  expect(await officesThen()).toEqual(['Minister of Foreign Affairs']);
});
