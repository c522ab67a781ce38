import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { system } from '../src/core/actor.ts';
import { Refusal } from '../src/core/problem.ts';
import { publishDue } from '../src/services/publish-due.ts';
import { handleRest } from '../src/services/rest/handle-rest.ts';
import {
  agreementData,
  cite,
  ids,
  meetingData,
  opening,
  projectData,
  publishNew,
  sourceData,
  statusEntry,
} from './cast.ts';
import { type Harness, harness } from './harness.ts';

const desk = system('test');
const cast = ids();
let h: Harness;

beforeAll(async () => {
  h = await harness();
  await h.run(desk, ...opening(cast));
});
afterAll(() => h.close());

/** What a publication is refused for; nothing where it went out. */
async function problemsOf(kind: string, data: object): Promise<string[]> {
  try {
    await h.run(desk, publishNew(kind, v7(), data));
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe('B3: what happened does not lie in the future', () => {
  it('refuses it by the door, with the place and the way out', async () => {
    const operating = statusEntry(cast, '2035-01-01', 'operating');
    const refused = h.run(
      desk,
      publishNew('project', v7(), projectData(cast, { slug: 'mill', history: [operating] })),
    );
    await expect(refused).rejects.toMatchObject({
      problems: [
        {
          code: 'in_future',
          path: `history[${operating.id}].date`,
          wayOut: expect.stringContaining('as a promise'),
        },
      ],
    });
  });

  it('refuses it in every kind, and takes what is planned or still goes on', async () => {
    const meeting = (slug: string, state: string, date: string) =>
      problemsOf('meeting', meetingData(cast, { slug, state, date }));
    expect(await meeting('a', 'held', '2026-11-25')).toEqual(['in_future']);
    expect(await meeting('b', 'announced', '2026-11-25')).toEqual([]);
    expect(await meeting('c', 'held', '2026-11-24/2026-11-25')).toEqual([]);
    expect(await problemsOf('source', { ...sourceData('late'), published: '2027' })).toEqual([
      'in_future',
    ]);
    expect(await problemsOf('source', { ...sourceData('year'), published: '2026' })).toEqual([]);
  });

  it('lets a scheduled publication say at its hour what is to happen by then', async () => {
    const admin = await h.person('admin', { role: 'admin' });
    const id = v7();
    const data = meetingData(cast, { slug: 'next-week', date: '2026-12-01' });
    await h.as(admin).desk.save({ kind: 'meeting', id, baseId: null, data });
    const { tip } = await h.as(admin).desk.get({ id });
    await h.as(admin).desk.schedule({
      id,
      revisionId: tip?.revisionId as string,
      at: '2026-12-02T00:00:00Z',
    });
    const present = h.clock.now();
    h.clock.advance(Date.parse('2026-12-02T00:00:01Z') - present.getTime());
    await publishDue(h.engine);
    expect(await h.as(desk).meeting.bySlug({ slug: 'next-week' })).toMatchObject({
      state: 'shown',
    });
  });
});

describe('dates are compared by their bounds', () => {
  const action = (code: string, date: string, side = 'both') => ({
    id: v7(),
    action: code,
    side,
    date,
    evidence: [cite(cast.source)],
  });
  const agreed = (slug: string, ...actions: object[]) =>
    problemsOf('agreement', agreementData(cast, { slug, actions }));

  it('B7: a year that holds the day of signature contradicts nothing', async () => {
    expect(
      await agreed('year', action('signed', '2015-10-16'), action('in_force', '2015')),
    ).toEqual([]);
    expect(
      await agreed('before', action('signed', '2015-10-16'), action('in_force', '2015-09')),
    ).toEqual(['before_signature']);
  });

  it('B7: of several signatures the first in time counts, wherever it stands in the list', async () => {
    const late = action('signed', '2016-01-10', 'a');
    const early = action('signed', '2015-10-16', 'b');
    const ratified = action('ratified', '2015-12-01', 'b');
    expect(await agreed('late-first', late, early, ratified)).toEqual([]);
    expect(await agreed('early-first', early, late, ratified)).toEqual([]);
  });

  it('B8, T4: a promise is not due before it was made, to the day', async () => {
    const promised = (made: string, due: string) =>
      problemsOf(
        'project',
        projectData(cast, {
          slug: `due-${made}-${due}`,
          promises: [{ id: v7(), text: { en: 'It will run.' }, made, due, state: 'open' }],
        }),
      );
    expect(await promised('2021-10-05', '2021-03')).toEqual(['due_before_made']);
    expect(await promised('2021-07', '2021-01')).toEqual(['due_before_made']);
    expect(await promised('2021-10-05', '2021')).toEqual([]);
    expect(await promised('2021', '2021-01')).toEqual([]);
  });
});

it('T6: a day that is not known is an empty cell', async () => {
  await h.run(desk, publishNew('source', v7(), { ...sourceData('begun'), published: '../2020' }));
  const answer = await handleRest(
    new Request('https://example.org/api/v1/sources?format=csv'),
    h.engine,
  );
  const text = await answer.text();
  expect(text).toContain('../2020');
  expect(text).not.toContain('infinity');
});
