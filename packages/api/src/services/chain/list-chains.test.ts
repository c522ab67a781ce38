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
import { defined } from '../../../test/defined.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { PUBLIC, system } from '../../core/scope/actor.ts';
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

const chains = async (record: string, more: object = {}): Promise<Chain[]> =>
  (await h.as(PUBLIC).chain.of({ record, ...more })).items;

const slugs = ({ meeting, agreement, project }: Chain) =>
  [meeting, agreement, project].map((link) => link?.record.slug ?? null);

it('leads from a meeting over what was signed there to the project and its status', async () => {
  const [first, second, ...more] = await chains(talks);
  expect(slugs(defined(first))).toEqual([
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
  expect(slugs(defined(second))).toEqual(['talks', null, 'mill']);
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
  const chain = defined((await chains(undated))[0]);
  expect(chain).toMatchObject({ project: { since: null }, ended: false });
});

it('was not there before', async () => {
  expect(await chains(cast.pipeline, { asOf: before })).toEqual([]);
  expect(await chains(cast.lavrov)).toEqual([]);
});

it('S2 are as many as there are, page after page, and so are loose ends', async () => {
  const many = v7();
  const agreements = Array.from({ length: 30 }, (_, number) =>
    publishNew(
      'agreement',
      v7(),
      agreementData(cast, {
        slug: `contract-${number}`,
        projects: [many],
        actions: signed(
          number % 2 === 0
            ? '2019-05-01'
            : `2019-06-${1 + ((number * 7) % 30)}`.replace(/-(\d)$/, '-0$1'),
        ),
      }),
    ),
  );
  await h.run(
    system('test'),
    publishNew(
      'project',
      many,
      projectData(cast, { slug: 'many', history: [statusEntry(cast, '2014', 'mooted')] }),
    ),
    ...agreements,
  );
  h.clock.advance(1000);
  const reader = h.as(PUBLIC);
  const pages = async (read: (cursor?: string) => ReturnType<typeof reader.chain.of>) => {
    const first = await read();
    const items = [...first.items];
    for (let cursor = first.nextCursor; cursor; ) {
      const next = await read(cursor);
      items.push(...next.items);
      cursor = next.nextCursor;
    }
    return { total: first.total, shown: items.map(({ agreement }) => agreement?.record.slug) };
  };
  const of = await pages((cursor) => reader.chain.of({ record: many, limit: 8, cursor }));
  expect(of.total).toBe(30);
  expect(new Set(of.shown).size).toBe(30);
  const dates = (await chains(many, { limit: 30 })).map(({ agreement }) => agreement?.date ?? '');
  expect(dates).toEqual(dates.toSorted());
  const loose = await pages((cursor) =>
    reader.chain.looseEnds({ dossier: 'pakistan-russia', limit: 7, cursor }),
  );
  expect(loose.shown).toHaveLength(loose.total);
  expect(loose.shown.filter((slug) => slug?.startsWith('contract-'))).toHaveLength(30);
});

it('S2 counts an agreement on two projects once, and not at all where one of them went on', async () => {
  const [quiet, moved, both, half] = [v7(), v7(), v7(), v7()];
  const project = (id: string, slug: string, ...later: object[]) =>
    publishNew(
      'project',
      id,
      projectData(cast, { slug, history: [statusEntry(cast, '2014', 'mooted'), ...later] }),
    );
  const agreement = (id: string, slug: string, projects: string[]) =>
    publishNew(
      'agreement',
      id,
      agreementData(cast, { slug, projects, actions: signed('2020-01-15') }),
    );
  const second = v7();
  await h.run(
    system('test'),
    project(quiet, 'quiet'),
    project(second, 'second'),
    project(moved, 'moved', statusEntry(cast, '2022', 'proposed')),
    agreement(both, 'on-two', [quiet, second]),
    agreement(half, 'on-one-that-moved', [quiet, moved]),
  );
  const { items, total } = await h
    .as(PUBLIC)
    .chain.looseEnds({ dossier: 'pakistan-russia', limit: 100 });
  const slugs = items.map((chain) => chain.agreement?.record.slug);
  expect(slugs.filter((slug) => slug === 'on-two')).toHaveLength(1);
  expect(slugs).not.toContain('on-one-that-moved');
  expect(total).toBe(items.length);
});
