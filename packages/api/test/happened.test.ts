import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Refusal } from '../src/core/problems/problem.ts';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { handleRest } from '../src/rest/handle-rest.ts';
import { publishDue } from '../src/services/publish-due.ts';
import {
  agreementData,
  cite,
  ids,
  meetingData,
  opening,
  projectData,
  publishNew,
  seriesData,
  sourceData,
  statusEntry,
} from './cast.ts';
import { defined } from './defined.ts';
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
          hint: expect.stringContaining('as a promise'),
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
    const { head } = await h.as(admin).desk.get({ id });
    await h.as(admin).desk.schedule({
      id,
      revisionId: defined(head?.revisionId),
      at: '2026-12-02T00:00:00Z',
    });
    const present = h.clock.now();
    h.clock.advance(Date.parse('2026-12-02T00:00:01Z') - present.getTime());
    await publishDue(h.engine);
    expect(await h.as(PUBLIC).meeting.bySlug({ slug: 'next-week' })).toMatchObject({
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
    expect(await promised('2021-10-05', '2021-03')).toEqual(['out_of_order']);
    expect(await promised('2021-07', '2021-01')).toEqual(['out_of_order']);
    expect(await promised('2021-10-05', '2021')).toEqual([]);
    expect(await promised('2021', '2021-01')).toEqual([]);
  });
});

it('B2, B19, K16: figures of periods that do not fit, stand twice or run backwards are refused', async () => {
  const figure = (period: string, more: object = {}) => ({
    id: v7(),
    period,
    value: '10',
    evidence: [cite(cast.source)],
    ...more,
  });
  const series = (slug: string, ...observations: object[]) =>
    problemsOf('series', seriesData(cast, { slug, observations }));
  expect(await series('fits', figure('2020'), figure('2021~'))).toEqual([]);
  expect(await series('spring', figure('2020-21'))).toEqual(['period_does_not_fit']);
  expect(await series('twice', figure('2020'), figure('2020-01/2020-12'), figure('2020~'))).toEqual(
    ['period_twice', 'period_twice'],
  );
  expect(await series('backwards', figure('2020', { qualifier: 'between', to: '5' }))).toEqual([
    'out_of_order',
  ]);
  const length = { qualifier: 'exact', value: '-5', unit: 'km' };
  expect(await problemsOf('project', projectData(cast, { slug: 'short', length }))).toEqual([
    'below_least',
  ]);
});

it('T6: a day that is not known is an empty cell', async () => {
  await h.run(desk, publishNew('source', v7(), { ...sourceData('begun'), published: '../2020' }));
  const answer = await handleRest(
    new Request('https://example.org/api/v1/sources?format=csv'),
    h.site,
  );
  const text = await answer.text();
  expect(text).toContain('../2020');
  expect(text).not.toContain('infinity');
});

describe('T1: a day is looked back to as a whole', () => {
  const mill = v7();
  const slug = 'steel-mill';
  const seen = (validOn: string) => h.as(PUBLIC).project.list({ validOn, limit: 100 });
  const millOn = async (validOn: string) =>
    (await seen(validOn)).items.find((item) => item.slug === slug);
  const rated = (date: string, rating: string) => ({
    id: v7(),
    date,
    rating,
    assessor: 'The desk',
    text: { en: 'As it was.' },
  });

  beforeAll(async () => {
    await h.run(
      desk,
      publishNew(
        'project',
        mill,
        projectData(cast, {
          slug,
          history: [
            statusEntry(cast, '1969', 'proposed'),
            statusEntry(cast, '1971-01', 'agreed'),
            statusEntry(cast, '1972-03', undefined),
            statusEntry(cast, '1985-01-15', 'construction'),
          ],
          promises: [
            { id: v7(), text: { en: 'Built.' }, made: '1970', due: '1980', state: 'late' },
            { id: v7(), text: { en: 'Doubled.' }, made: '1984', due: '1990', state: 'lapsed' },
          ],
          health: [rated('1971', 'green'), rated('1986', 'red')],
        }),
      ),
    );
  });

  it('in a list: status, since when, last check, health, sort and doubt', async () => {
    expect(await millOn('1973-01-01')).toMatchObject({
      status: 'agreed',
      statusDate: '1971-01',
      checked: '1972-03-01',
      health: 'green',
      maybe: false,
    });
    expect(await millOn('1971-01-10')).toMatchObject({ statusDate: '1971-01', maybe: true });
    expect(await millOn('2020-01-01')).toMatchObject({
      statusDate: '1985-01-15',
      health: 'red',
    });
  });

  it('what had not begun is not there, and is not unknown', async () => {
    expect((await seen('1968-12-31')).items).toEqual([]);
    const then = await h.as(PUBLIC).project.facets({ validOn: '1973-01-01' });
    expect(then.status?.values).toEqual([{ value: 'agreed', title: null, count: 1 }]);
    expect((await seen('1973-01-01')).total).toBe(1);
    const { items } = await h.as(PUBLIC).project.list({
      validOn: '1973-01-01',
      status: 'agreed',
      sort: 'moved',
    });
    expect(items.map((item) => item.slug)).toEqual([slug]);
  });

  it('on its page: no later entry, promise or rating, in REST too', async () => {
    const answer = await handleRest(
      new Request(`https://example.org/api/v1/projects/${slug}?validOn=1973-01-01`),
      h.site,
    );
    const list = z.array(z.looseObject({ date: z.string().optional() }));
    const { record } = z
      .object({ record: z.object({ history: list, promises: list, health: list }) })
      .parse(await answer.json());
    expect(record.history.map(({ date }) => date)).toEqual(['1969', '1971-01', '1972-03']);
    expect(record.promises).toMatchObject([{ made: '1970', state: 'open' }]);
    expect(record.health).toHaveLength(1);
    const histories = await h.as(PUBLIC).project.histories({ ids: [mill], validOn: '1970-06-01' });
    expect(histories[mill]?.map(({ date }) => date)).toEqual(['1969']);
  });
});

describe('B6: an agreement stands as its last action with effect left it', () => {
  const slug = 'treaty-of-2010';
  const id = v7();
  const action = (code: string, date: string) => ({
    id: v7(),
    action: code,
    side: 'both',
    date,
    evidence: [cite(cast.source)],
  });
  const stands = async (validOn?: string) => {
    const found = await h.as(PUBLIC).agreement.bySlug({ slug, ...(validOn && { validOn }) });
    return found.state === 'shown' ? found.standing : null;
  };

  beforeAll(() =>
    h.run(
      desk,
      publishNew(
        'agreement',
        id,
        agreementData(cast, {
          slug,
          title: { en: 'Treaty on rivers' },
          actions: [
            action('signed', '2010-05-01'),
            action('in_force', '2011-01-01'),
            action('terminated', '2016-06-30'),
            action('registered', '2017-01-01'),
          ],
        }),
      ),
    ),
  );

  it('is terminated now, and was in force in between', async () => {
    expect(await stands()).toEqual({
      action: 'terminated',
      date: '2016-06-30',
      inForceFrom: '2011-01-01',
    });
    expect(await stands('2012-01-01')).toMatchObject({ action: 'in_force', date: '2011-01-01' });
    expect(await stands('2010-06-01')).toMatchObject({ action: 'signed', inForceFrom: null });
  });

  it('is found by how it stands, on any day', async () => {
    const by = async (asked: object) =>
      (await h.as(PUBLIC).agreement.list({ limit: 100, ...asked })).items.map((item) => item.slug);
    expect(await by({ standing: 'terminated' })).toEqual([slug]);
    expect(await by({ standing: 'registered' })).toEqual([]);
    expect(await by({ standing: 'in_force', validOn: '2012-01-01' })).toEqual([slug]);
    expect(await by({ standing: 'terminated', validOn: '2012-01-01' })).toEqual([]);
    const facets = await h.as(PUBLIC).agreement.facets({ validOn: '2012-01-01' });
    expect(facets.standing?.values).toEqual([{ value: 'in_force', title: null, count: 1 }]);
  });

  it('says so in a search and in a chain', async () => {
    const { items } = await h.as(PUBLIC).search.find({ q: 'Treaty on rivers' });
    expect(items[0]).toMatchObject({ slug, standing: { action: 'terminated' } });
    const chains = await h.as(PUBLIC).chain.of({ record: id });
    expect(chains.items[0]?.agreement?.standing).toMatchObject({ action: 'terminated' });
  });
});

describe('B10: every office whose dates meet the meeting is shown', () => {
  const person = v7();
  const office = (en: string, date: string) => ({ id: v7(), title: { en }, date });
  const officesAt = async (slug: string, date: string) => {
    await h.run(
      desk,
      publishNew(
        'meeting',
        v7(),
        meetingData(cast, { slug, date, participants: [{ id: v7(), actor: person, side: 'b' }] }),
      ),
    );
    const found = await h.as(PUBLIC).meeting.bySlug({ slug });
    return found.state === 'shown'
      ? found.offices?.map(({ title, throughout }) => [title.en, throughout])
      : [];
  };

  it('both where the day is not known, one where it is, both at once where both were held', async () => {
    await h.run(
      desk,
      publishNew('actor', person, {
        slug: 'a-diplomat',
        type: 'person',
        title: { en: 'A diplomat' },
        offices: [
          office('Deputy Minister', '2010/2018-12-30'),
          office('Foreign Minister', '2018-12-31/2022'),
          office('Envoy', '2020/2022'),
        ],
      }),
    );
    expect(await officesAt('some-time', '2018')).toEqual([
      ['Deputy Minister', false],
      ['Foreign Minister', false],
    ]);
    expect(await officesAt('in-may', '2018-05')).toEqual([['Deputy Minister', true]]);
    expect(await officesAt('in-2021', '2021-06')).toEqual([
      ['Foreign Minister', true],
      ['Envoy', true],
    ]);
  });
});
