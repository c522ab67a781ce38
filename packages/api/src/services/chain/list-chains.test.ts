import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  agreementData,
  cite,
  ids,
  meetingData,
  opening,
  projectData,
  publishNew,
  statusEntry,
} from '../../../test/cast.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { PUBLIC, system } from '../../core/actor.ts';
import type { Chain } from './list-chains.ts';

let h: Harness;
const cast = ids();
const [talks, mill, roadmap, protocol, undated] = [v7(), v7(), v7(), v7(), v7()];
let before: string;

const signed = (date?: string) => [
  {
    id: v7(),
    action: 'signed',
    side: 'both',
    ...(date ? { date } : {}),
    evidence: [cite(cast.source)],
  },
];

beforeAll(async () => {
  h = await harness();
  await h.run(system('test'), ...opening(cast));
  before = h.clock.now().toISOString();
  h.clock.advance(60_000);
  await h.run(
    system('test'),
    publishNew(
      'meeting',
      talks,
      meetingData(cast, { slug: 'talks', date: '2015-10-16', discussed: [cast.pipeline, mill] }),
    ),
    publishNew(
      'project',
      mill,
      projectData(cast, {
        slug: 'mill',
        history: [statusEntry(cast, '2014', 'mooted'), statusEntry(cast, '2017', 'proposed')],
      }),
    ),
    publishNew(
      'agreement',
      cast.agreement,
      agreementData(cast, { meeting: talks, actions: signed('2015-10-16') }),
    ),
    publishNew(
      'agreement',
      roadmap,
      agreementData(cast, { slug: 'roadmap', projects: [], actions: signed('2016') }),
    ),
    publishNew(
      'agreement',
      undated,
      agreementData(cast, { slug: 'undated', projects: [cast.pipeline], actions: signed() }),
    ),
  );
});
afterAll(() => h.close());

const chains = (record: string, more: object = {}): Promise<Chain[]> =>
  h.as(PUBLIC).chain.of({ record, ...more });

const slugs = ({ meeting, agreement, project }: Chain) =>
  [meeting, agreement, project].map((link) => link?.record.slug ?? null);

it('leads from a meeting over what was signed there to the project and its status', async () => {
  const [first, second, ...more] = await chains(talks);
  expect(slugs(first as Chain)).toEqual([
    'talks',
    'gas-pipeline-agreement-2015',
    'north-south-gas-pipeline',
  ]);
  expect(first).toMatchObject({
    meeting: { date: '2015-10-16' },
    agreement: { date: '2015-10-16', type: 'agreement' },
    project: { status: 'agreed', date: '2015-10-16', since: 0 },
    ended: true,
  });
  // Discussed without an agreement that names it; something moved afterwards.
  expect(slugs(second as Chain)).toEqual(['talks', null, 'mill']);
  expect(second).toMatchObject({ project: { status: 'proposed', since: 1 }, ended: false });
  expect(more).toEqual([]);
});

it('is the same chain from each of its links', async () => {
  const whole = (await chains(talks))[0];
  expect(await chains(cast.agreement)).toEqual([whole]);
  expect(await chains(cast.pipeline)).toContainEqual(whole);
});

it('ends in nothing where nothing followed, and not any more once something did', async () => {
  const ends = await h.as(PUBLIC).chain.looseEnds({ dossier: 'pakistan-russia' });
  expect(ends.items.map((chain) => chain.agreement?.record.slug)).toEqual([
    'roadmap',
    'gas-pipeline-agreement-2015',
  ]);
  expect(ends.total).toBe(2);
  const at = h.clock.now().toISOString();
  h.clock.advance(60_000);
  await h.run(
    system('test'),
    publishNew(
      'agreement',
      protocol,
      agreementData(cast, {
        slug: 'protocol',
        projects: [],
        implements: [cast.agreement],
        actions: signed('2021-05-28'),
      }),
    ),
  );
  const [chain] = await chains(cast.agreement);
  expect(chain).toMatchObject({ ended: false, later: [{ slug: 'protocol' }] });
  expect((await chains(cast.agreement, { asOf: at }))[0]).toMatchObject({ ended: true, later: [] });
  expect((await chains(cast.agreement, { validOn: '2020-01-01' }))[0]).toMatchObject({
    ended: true,
  });
});

it('claims no silence where the day of signing is not known', async () => {
  const chain = (await chains(undated))[0] as Chain;
  expect(chain).toMatchObject({ project: { since: null }, ended: false });
});

it('was not there before', async () => {
  expect(await chains(cast.pipeline, { asOf: before })).toEqual([]);
  expect(await chains(cast.lavrov)).toEqual([]);
});
