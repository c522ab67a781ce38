import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pageOf } from '../src/core/lists/page.ts';
import { localizedOutput } from '../src/core/schema/localized-output.ts';
import { system } from '../src/core/scope/actor.ts';
import { handleRest } from '../src/rest/handle-rest.ts';
import { ids, opening, projectData, publishNew } from './cast.ts';
import { type Harness, harness } from './harness.ts';

/** What a reader of each language is shown, in the order of their alphabet. */
const SHOWN = {
  en: ['Dawn', '“Gazette”', 'zinc', 'Zulu', 'Ёлка', 'Ель', 'Жатва', 'آصف', 'چین', 'کراچی', 'یمن'],
  ru: [
    'Афганистан',
    'Ёлка',
    'Ель',
    'Жатва',
    '«Заря»',
    'Dawn',
    'Zulu',
    'آصف',
    'چین',
    'کراچی',
    'یمن',
  ],
  ur: [
    'افغانستان',
    'آصف',
    'چین',
    'کراچی',
    'یمن',
    'Dawn',
    '“Gazette”',
    'Zulu',
    'Ёлка',
    'Ель',
    'Жатва',
  ],
} as const;
const TITLES = [
  { en: 'Dawn' },
  { en: '“Gazette”', ru: '«Заря»' },
  { en: 'zinc', ru: 'Афганистан', ur: 'افغانستان' },
  { en: 'Zulu' },
  { ru: 'Жатва' },
  { ru: 'Ёлка' },
  { ru: 'Ель' },
  { ur: 'یمن' },
  { ur: 'کراچی' },
  { ur: 'چین' },
  { ur: 'آصف' },
] as const;

describe('B11 a list by title is in the order of the language shown', () => {
  let h: Harness;
  const cast = ids();
  const desk = system('test');
  beforeAll(async () => {
    h = await harness();
    await h.run(desk, ...opening(cast));
    await h.run(
      desk,
      ...TITLES.map((title, at) =>
        publishNew('project', v7(), projectData(cast, { slug: `titled-${at}`, title })),
      ),
    );
    h.clock.advance(1_000);
  });
  afterAll(() => h.close());

  const page = pageOf(z.object({ slug: z.string(), title: localizedOutput }));
  const get = async (query: string): Promise<z.infer<typeof page>> => {
    const answer = await handleRest(
      new Request(`https://example.org/api/v1/projects?${query}`),
      h.site,
    );
    expect(answer.status, query).toBe(200);
    return page.parse(await answer.json());
  };
  /** Titles as they are shown, pages of a few rows one after another. */
  async function titles(query: string): Promise<(string | undefined)[]> {
    const found: (string | undefined)[] = [];
    for (let cursor = ''; ; ) {
      const page = await get(`limit=3&${query}${cursor && `&cursor=${cursor}`}`);
      found.push(
        ...page.items
          .filter(({ slug }) => slug.startsWith('titled-'))
          .map(({ title }) => Object.values(title)[0]),
      );
      if (!page.nextCursor) return found;
      cursor = page.nextCursor;
    }
  }

  it.each(['en', 'ru', 'ur'] as const)(
    'in %s, over the borders of pages and scripts',
    async (locale) => {
      expect(await titles(`sort=title&locale=${locale}`)).toEqual(SHOWN[locale]);
      expect(
        await titles(`sort=title&locale=${locale}&asOf=${h.clock.now().toISOString()}`),
      ).toEqual(SHOWN[locale]);
    },
  );

  it('at the desk, whose words are English', async () => {
    const { items } = await h
      .as(await h.person('asma', { role: 'editor' }))
      .desk.list({ kind: 'project', sort: '-title' });
    const shown = items
      .filter(({ slug }) => slug.startsWith('titled-'))
      .map(({ title }) => title.en ?? title.ru ?? title.ur);
    expect(shown).toEqual(SHOWN.en.toReversed());
  });

  it.each([
    ['en', 'titleEn'],
    ['ru', 'titleRu'],
    ['ur', 'titleUr'],
  ])('is read from an index in %s, not sorted', async (_, column) => {
    const client = new pg.Client({ connectionString: h.database.app });
    await client.connect();
    try {
      await client.query('SET enable_seqscan = off; SET enable_sort = off');
      const { rows } = await client.query(
        `EXPLAIN SELECT c."recordId" FROM "Card" c WHERE NOT c.working AND c."publishedTo" IS NULL AND c.kind = 'project'
          AND (c."${column}", c."recordId") > ($1::text, $2::uuid) ORDER BY c."${column}" ASC, c."recordId" ASC LIMIT 26`,
        ['Dawn', v7()],
      );
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain(`Index Scan using "Card_${column}_`);
      expect(plan).toMatch(/Index Cond: .*ROW/);
      expect(plan).not.toContain('Sort');
    } finally {
      await client.end();
    }
  });
});
