import { pool } from '@chancery/db';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorData, eventData, ids, opening, publishNew } from '../../../test/cast.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { Database } from '../../core/database.ts';
import { reindex } from '../../core/index/reindex.ts';
import { PUBLIC, system } from '../../core/scope/actor.ts';
import { findRecords, searchInput } from './find-records.ts';
import type { FoundItem } from './found-item.ts';

const DAY_MS = 86_400_000;

describe('search', () => {
  let h: Harness;
  const cast = ids();
  const desk = system('test');
  /** a person of whom only a Russian name is on record, and one of whom only an Urdu one */
  const [putin, qureshi] = [v7(), v7()];
  let opened: string;

  const find = (q: string, more: object = {}) => h.as(PUBLIC).search.find({ q, ...more });
  const slugs = async (q: string, more: object = {}): Promise<string[]> =>
    (await find(q, more)).items.map((item) => item.slug);
  const first = async (q: string, more: object = {}): Promise<FoundItem | undefined> =>
    (await find(q, more)).items[0];
  const marked = (item: FoundItem | undefined): string[] =>
    item?.snippet?.parts.filter((part) => part.marked).map((part) => part.text) ?? [];

  beforeAll(async () => {
    h = await harness();
    await h.run(desk, ...opening(cast));
    await h.run(
      desk,
      publishNew(
        'actor',
        putin,
        actorData('president', 'person', { title: { ru: 'Владимир Путин' } }),
      ),
      publishNew('actor', qureshi, actorData('q', 'person', { title: { ur: 'شاہ محمود قریشی' } })),
    );
    opened = h.clock.now().toISOString();
    h.clock.advance(10 * DAY_MS);
    await republish('project', cast.pipeline, {
      names: [{ id: v7(), text: 'Pakistan Stream', language: 'en' }],
      summary: {
        en: 'A gas pipeline from the port of Karachi to Kasur, agreed between the two governments.',
        ru: 'Газопровод от порта Карачи до Касура, о котором договорились правительства. Протокол подписан послом Королёвым.',
        ur: 'کراچی کی بندرگاہ سے قصور تک گیس پائپ لائن، جس پر دونوں حکومتوں نے معاہدہ کیا۔',
      },
    });
  });
  afterAll(() => h.close());

  async function republish(kind: string, id: string, changes: object): Promise<void> {
    const editor = await h.person(`editor-${v7()}`, { role: 'admin' });
    const { head } = await h.as(editor).desk.get({ id });
    await h.run(desk, {
      type: 'publish',
      recordId: id,
      save: {
        type: 'save',
        recordId: id,
        kind,
        baseId: head?.revisionId ?? null,
        data: { ...head?.snapshot, ...changes },
      },
    });
  }

  describe('by name', () => {
    it.each([
      'Лавров',
      'Lavrov',
      'لاوروف',
      'لافروف',
      'سرگئی لاوروف',
      'سرگئي لاوروف',
      'سيرغي لافروف',
    ])('finds the person by %s', async (q) => {
      const found = await first(q);
      expect(found?.slug).toBe('sergey-lavrov');
      expect(found?.names).toContain('Sergey Lavrov');
    });

    it.each([
      ['Putin', 'president'],
      ['پوتن', 'president'],
      ['فلاديمير بوتين', 'president'],
      ['Qureshi', 'q'],
      ['Шах Махмуд Куреши', 'q'],
      ['شاه محمود قريشي', 'q'],
      ['قُریشی', 'q'],
    ])('finds by %s who is on record in another script alone', async (q, slug) => {
      expect(await slugs(q)).toContain(slug);
    });

    it('finds a project by the name it had', async () => {
      const found = await first('Pakistan Stream');
      expect(found).toMatchObject({
        slug: 'north-south-gas-pipeline',
        names: ['Pakistan Stream'],
        by: 'name',
      });
    });

    it('puts what is written so before what sounds so', async () => {
      const found = await find('Лавров');
      expect(found.items[0]).toMatchObject({ slug: 'sergey-lavrov', by: 'name' });
      expect((await find('Putin')).items[0]).toMatchObject({ slug: 'president', by: 'sound' });
    });

    it('answers as of an instant with the names of then', async () => {
      expect(await slugs('Pakistan Stream', { asOf: opened })).not.toContain(
        'north-south-gas-pipeline',
      );
      expect(await slugs('North–South', { asOf: opened })).toContain('north-south-gas-pipeline');
    });

    it('says nothing of drafts', async () => {
      await h.run(desk, {
        type: 'save',
        recordId: v7(),
        kind: 'topic',
        baseId: null,
        data: { slug: 'secret-talks', title: { en: 'Secret talks' } },
      });
      expect(await slugs('Secret talks')).toEqual([]);
    });
  });

  describe('in texts', () => {
    it.each([
      ['governments agree', 'en', ['agreed', 'governments']],
      ['договорилось правительство', 'ru', ['договорились', 'правительства']],
      ['Королев', 'ru', ['Королёвым']],
      ['بندرگاه', 'ur', ['بندرگاہ']],
    ])('finds %s, however it is bent, and marks it', async (q, locale, words) => {
      const found = await first(q, { locale });
      expect(found).toMatchObject({ slug: 'north-south-gas-pipeline', snippet: { locale } });
      expect(marked(found).sort()).toEqual([...words].sort());
    });

    it('B4: finds words whatever spaces and unseen signs stand between and in them', async () => {
      const talks = v7();
      await h.run(
        desk,
        publishNew(
          'event',
          talks,
          eventData(cast, {
            slug: 'unseen-signs',
            summary: {
              en: 'Abu\u00a0Nasr dele\u00adgation, \u200etwelve\u2009members',
              ru: 'Приём В.\u00a0Ножкина',
            },
          }),
        ),
      );
      for (const q of [
        'Nasr',
        'Abu',
        'delegation',
        'twelve',
        'members',
        'Ножкин',
        'Abu\u00a0Nasr',
        'dele\u00adgation',
      ])
        expect(await slugs(q), JSON.stringify(q)).toContain('unseen-signs');
    });

    it('takes no passage from the title', async () => {
      expect(await first('energy')).toMatchObject({ slug: 'energy', snippet: null });
    });

    it('answers as of an instant with the texts of then', async () => {
      expect(await slugs('Karachi')).toEqual(['north-south-gas-pipeline']);
      expect(await slugs('Karachi', { asOf: opened })).toEqual([]);
    });

    it('never finds what the public does not see', async () => {
      await republish('project', cast.pipeline, { nextReview: '2030-05-17' });
      expect(await slugs('2030-05-17')).toEqual([]);
    });
  });

  it('can be narrowed to a kind and to a dossier', async () => {
    expect(await slugs('Lavrov', { kind: 'meeting' })).toEqual(['lavrov-in-islamabad-2021']);
    expect(await slugs('Lavrov', { dossier: 'pakistan-russia', kind: 'actor' })).toEqual([
      'sergey-lavrov',
    ]);
    expect(await slugs('Putin', { dossier: 'pakistan-russia' })).toEqual([]);
  });

  it('does not look at validOn', async () => {
    expect(await find('Lavrov', { validOn: '1950-01-01' })).toEqual(await find('Lavrov'));
  });

  it('answers no question with nothing', async () => {
    expect(await find(' …')).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  it.each([
    '%',
    '_',
    "'",
    '"',
    '\\',
    "'; DROP TABLE x; --",
    ':* & | !',
    '( (',
    '<->',
    "''''\\\\'",
    'a\u0001\u0007b',
    '\u202e\ufeff',
    'x'.repeat(200),
    'و'.repeat(200),
    'خ х'.repeat(50),
    '-Lavrov',
    'ﷺ'.repeat(200),
    '\ue000',
  ])('takes %j as it is', async (q) => {
    await find(q);
    await h.as(PUBLIC).search.suggest({ q });
  });

  it('finds nothing by signs alone', async () => {
    for (const q of ['%', '_', "' OR ''='", '*', ':*'])
      expect((await find(q.replace('OR', ''))).total, q).toBe(0);
  });

  it('refuses what is too long, and a kind that there is not', async () => {
    await expect(find('x'.repeat(201))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(find('x', { kind: 'letter' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(find('x', { dossier: 'nowhere' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(find('x', { cursor: 'abc' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  describe('while someone types', () => {
    const suggest = (q: string, more: object = {}) => h.as(PUBLIC).search.suggest({ q, ...more });
    it.each(['L', 'Lav', 'Лав', 'لاو', 'serg'])('proposes the person after %s', async (q) => {
      expect((await suggest(q)).map((item) => item.slug)).toContain('sergey-lavrov');
    });
    it('says which other name is meant', async () => {
      expect(await suggest('Pakistan Str')).toMatchObject([
        { slug: 'north-south-gas-pipeline', name: 'Pakistan Stream' },
      ]);
      expect(await suggest('Pakistan Str', { asOf: opened })).toEqual([]);
    });
    it('proposes eight at most, and nothing for nothing', async () => {
      expect((await suggest('a')).length).toBeLessThanOrEqual(8);
      expect(await suggest('')).toEqual([]);
    });
  });

  describe('of many', () => {
    const MANY = 1_050;
    beforeAll(async () => {
      const records = Array.from({ length: MANY }, (_, index) =>
        publishNew('topic', v7(), { slug: `quota-${index}`, title: { en: `Quota ${index}` } }),
      );
      for (let from = 0; from < MANY; from += 500)
        await h.run(desk, ...records.slice(from, from + 500));
    });

    it('counts exactly to 1,000, then says at least that', async () => {
      expect((await find('quota 7')).total).toBe(111);
      const all = await find('quota');
      expect(all).toMatchObject({ totalAtLeast: 1_000 });
      expect(all).not.toHaveProperty('total');
    });

    it('goes on page by page, each record once, as of the first page', async () => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof find>> = await find('quota', {
          limit: 250,
          ...(cursor && { cursor }),
        });
        if (seen.length === 0)
          await h.run(
            desk,
            publishNew('topic', v7(), { slug: 'quota-late', title: { en: 'Quota late' } }),
          );
        seen.push(...page.items.map((item) => item.slug));
        cursor = page.nextCursor;
      } while (cursor);
      expect(seen.length).toBe(MANY);
      expect(new Set(seen).size).toBe(MANY);
      expect(seen).not.toContain('quota-late');
    });

    it('is answered from an index', async () => {
      const plan = await planOf('quota 77');
      expect(plan).not.toMatch(/Seq Scan on "?SearchText/);
    });
  });

  async function planOf(q: string): Promise<string> {
    const lines: string[] = [];
    const db = h.engine.db.read;
    await h.engine.db.pool.query('ANALYZE "SearchText"').catch(() => undefined);
    await findRecords(
      {
        async rows<T extends object>(statement: Parameters<typeof db.rows>[0]): Promise<T[]> {
          const plan = await h.engine.db.pool.query({
            text: `EXPLAIN ${statement.text}`,
            values: statement.values,
          });
          lines.push(...plan.rows.map((row) => String(row['QUERY PLAN'])));
          return db.rows<T>(statement);
        },
      },
      h.engine.kinds,
      { at: 'now' },
      searchInput.parse({ q }),
    );
    return lines.join('\n');
  }

  it('is unchanged by a reindex, and made whole by one', async () => {
    expect((await reindex(h.engine)).repaired).toEqual({});
    const owner = new Database(pool(h.database.owner, { max: 1 }));
    await owner.pool.query('DELETE FROM "SearchText"');
    await owner.pool.end();
    expect(await slugs('Lavrov')).toEqual([]);
    expect(Object.keys((await reindex(h.engine)).repaired)).toEqual(['SearchText']);
    expect(await slugs('Lavrov')).toContain('sergey-lavrov');
    const editor = await h.person('rebuilt', {});
    const [picked] = await h.as(editor).desk.pick({ kinds: ['actor'], search: 'Sergey Lavrov' });
    expect(picked?.slug).toBe('sergey-lavrov');
    expect((await reindex(h.engine)).repaired).toEqual({});
  });
});
