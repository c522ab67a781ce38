import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  actorData,
  dossierData,
  ids,
  opening,
  projectData,
  publishNew,
} from '../../../test/cast.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { system } from '../../core/scope/actor.ts';
import { handleRest } from '../../rest/handle-rest.ts';
import { changeItem } from './change-item.ts';

let h: Harness;
const cast = ids();
const neighbour = { dossier: v7(), mill: v7() };

const page = z.object({
  items: z.array(changeItem).default([]),
  nextCursor: z.string().nullable().default(null),
  total: z.number().default(0),
  errors: z.array(z.looseObject({})).optional(),
});
type Page = z.infer<typeof page>;
const changes = async (query: string): Promise<Page> => {
  const response = await handleRest(
    new Request(`https://example.org/api/v1/changes?${query}`),
    h.site,
  );
  return page.parse(await response.json());
};

async function publish(id: string, data: object): Promise<void> {
  const person = await h.person(v7(), { role: 'admin' });
  const { head, record } = await h.as(person).desk.get({ id });
  await h.run(system('test'), {
    type: 'publish',
    recordId: id,
    note: 'By a test.',
    save: {
      type: 'save',
      recordId: id,
      kind: record.kind,
      baseId: head?.revisionId ?? null,
      data: { ...head?.snapshot, ...data },
    },
  });
}

beforeAll(async () => {
  h = await harness();
  await h.run(system('test'), ...opening(cast));
  await h.run(
    system('test'),
    publishNew('dossier', neighbour.dossier, dossierData(cast, { slug: 'pakistan-china' })),
    publishNew('project', neighbour.mill, projectData(cast, { slug: 'steel-mill' })),
  );
  await publish(neighbour.mill, { title: { en: 'Steel mill' }, nextReview: '2027-01-01' });
  await publish(neighbour.mill, { dossiers: [neighbour.dossier] });
});
afterAll(() => h.close());

describe('the feed of changes', () => {
  it('begins at the beginning, and goes on behind a set or an entry of it', async () => {
    const all = await changes('since=0&limit=100');
    expect(all.items.map(({ set }) => set)).toEqual([...Array(9).fill(1), 2, 2, 3, 4]);
    expect(all).toMatchObject({ total: 13, nextCursor: null });
    expect((await changes('since=')).items).toEqual(all.items);
    expect((await changes('since=1')).items).toEqual(all.items.slice(9));
    expect((await changes(`since=${all.items[4]?.cursor}`)).items).toEqual(all.items.slice(5));
    expect(await changes('since=4')).toMatchObject({ items: [], total: 0, nextCursor: null });
  });

  it('can be paged by cursor as every list can', async () => {
    const first = await changes('since=0&limit=5');
    const second = await changes(`since=0&limit=100&cursor=${first.nextCursor}`);
    const all = await changes('since=0&limit=100');
    expect([...first.items, ...second.items]).toEqual(all.items);
  });

  it('has the words before and after, and the record from then on, without what is for the desk', async () => {
    const [renamed] = (await changes('since=2')).items;
    expect(renamed).toMatchObject({
      recordId: neighbour.mill,
      slug: 'steel-mill',
      type: 'published',
      first: false,
      dossiers: ['pakistan-russia'],
      note: 'By a test.',
      snapshot: { title: { en: 'Steel mill' }, history: [{ status: 'proposed' }, {}] },
    });
    expect(renamed?.paths).toContainEqual({
      path: 'title.en',
      class: 'editorial',
      before: 'North–South gas pipeline',
      after: 'Steel mill',
      within: null,
      told: { before: {}, after: {} },
    });
    expect(JSON.stringify(renamed)).not.toContain('nextReview');
  });

  it('tells the reader of a dossier what has left it', async () => {
    const { items } = await changes('since=0&dossier=pakistan-russia&limit=100');
    expect(items.find(({ set }) => set === 4)).toMatchObject({
      recordId: neighbour.mill,
      dossiers: ['pakistan-china'],
    });
    const moved = await changes('since=0&dossier=pakistan-china&limit=100');
    expect(moved.items.map(({ set }) => set)).toEqual([2, 4]);
  });

  it('is one file where one is asked for', async () => {
    const response = await handleRest(
      new Request('https://example.org/api/v1/changes?since=0&format=jsonl'),
      h.site,
    );
    const rows = (await response.text()).trim().split('\n');
    expect(rows.map((row) => JSON.parse(row))).toEqual((await changes('since=0&limit=100')).items);
  });

  it.each(['-1', 'x', '1.', '1.2', '99999999999', `1.${'0'.repeat(36)}`])(
    'refuses since=%s, and says what it takes',
    async (since) => {
      expect((await changes(`since=${since}`)).errors).toMatchObject([
        { path: 'since', hint: expect.stringContaining('0 for everything') },
      ]);
    },
  );

  it('goes on where a page would be too long', async () => {
    const long = () => ({
      id: v7(),
      path: 'title.en',
      text: { en: 'x'.repeat(55_000) },
      by: 'desk',
      rank: 'normal',
      sources: [],
    });
    for (let index = 0; index < 12; index += 1)
      await h.run(
        system('test'),
        publishNew(
          'actor',
          v7(),
          actorData(`long-${index}`, 'company', {
            claims: Array.from({ length: 15 }, long),
          }),
        ),
      );
    const seen: string[] = [];
    let pages = 0;
    for (let since: string | null = '4'; since; pages += 1) {
      const page: Page = await changes(`since=${since}&limit=100`);
      seen.push(...page.items.map(({ slug }) => slug));
      since = page.nextCursor;
    }
    expect(pages).toBeGreaterThan(1);
    expect(seen).toEqual(Array.from({ length: 12 }, (_, index) => `long-${index}`));
  });
});
