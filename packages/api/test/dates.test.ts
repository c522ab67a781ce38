import { formatDate, parseDate } from '@chancery/dates';
import { unguarded } from '@chancery/exchange';
import { parse } from 'papaparse';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { system } from '../src/core/scope/actor.ts';
import { handleRest } from '../src/rest/handle-rest.ts';
import { problemDocument } from '../src/rest/problem-document.ts';
import { ids, meetingData, opening, publishNew } from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

/** As an editor writes it, as it is stored, and the days within which it lies. */
const DATES = [
  ['2015', '2015', '2015-01-01', '2015-12-31'],
  ['2019/2021', '2019/2021', '2019-01-01', '2021-12-31'],
  ['2021-Q1', '2021-33', '2021-01-01', '2021-03-31'],
  ['2021-07?', '2021-07?', '2021-07-01', '2021-07-31'],
] as const;

const DISPLAYED = {
  en: ['2015', '2019–2021', 'first quarter of 2021', 'July 2021 (uncertain)'],
  ru: [
    '2015\u00a0г.',
    '2019–2021\u00a0гг.',
    'I квартал 2021\u00a0г.',
    'июль 2021\u00a0г. (предположительно)',
  ],
  ur: ['2015', '2019\u00a0تا 2021', '2021\u00a0کی پہلی سہ ماہی', 'جولائی 2021 (غیر یقینی)'],
} as const;

const row = z.object({
  slug: z.string(),
  date: z.string(),
  lower: z.string(),
  upper: z.string(),
  maybe: z.boolean(),
});

describe('a date as precise as it is known', () => {
  let h: Harness;
  const cast = ids();
  const get = (query: string) =>
    handleRest(new Request(`https://example.org/api/v1/meetings?${query}`), h.site);
  const list = async (query: string) =>
    z.object({ items: z.array(row) }).parse(await (await get(query)).json()).items;
  const dates = async (query: string) => (await list(query)).map(({ date }) => date);

  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
    await h.run(system('test'), {
      type: 'withdraw',
      recordId: cast.meeting,
      reason: 'Not of these.',
    });
    // In no order of time, so that the list has to find one.
    await h.run(
      system('test'),
      ...[2, 0, 3, 1].map((index) => {
        const [written] = defined(DATES[index]);
        const date = parseDate(written);
        return publishNew(
          'meeting',
          v7(),
          meetingData(cast, { slug: `met-${index}`, state: 'rumoured', date }),
        );
      }),
    );
  });
  afterAll(() => h.close());

  it('is stored as EDTF, with its first and last day', async () => {
    const rows = await list('sort=date');
    expect(rows.map(({ date, lower, upper }) => [date, lower, upper])).toEqual(
      DATES.map(([, ...stored]) => stored),
    );
  });

  it('sorts by its first day, either way', async () => {
    const stored = DATES.map(([, date]) => date);
    expect(await dates('sort=date')).toEqual(stored);
    expect(await dates('sort=-date')).toEqual(stored.toReversed());
  });

  it('is found wherever it may lie', async () => {
    expect(await dates('sort=date&from=2021-03-01&to=2021-04-30')).toEqual([
      '2019/2021',
      '2021-33',
    ]);
    expect(await dates('sort=date&to=2015-06-30')).toEqual(['2015']);
    expect(await dates('sort=date&from=2021-07-31')).toEqual(['2019/2021', '2021-07?']);
    expect(await dates('sort=date&validOn=2021-07-15')).toEqual(DATES.map(([, date]) => date));
    const maybe = await list('sort=date&validOn=2021-07-15');
    expect(maybe.map((row) => row.maybe)).toEqual([false, true, false, true]);
  });

  it('W3 is asked for as precisely as it is known: a year means from its first to its last day', async () => {
    expect(await dates('sort=date&from=2021')).toEqual(await dates('sort=date&from=2021-01-01'));
    expect(await dates('sort=date&to=2015')).toEqual(['2015']);
    expect(await dates('sort=date&from=2021-33&to=2021-33')).toEqual(['2019/2021', '2021-33']);
    expect(await dates('sort=date&validOn=2015')).toEqual(['2015']);
    expect(await dates('sort=date&from=2015-12&to=2015')).toEqual(['2015']);
  });

  it.each([
    ['from=2022&to=2020', 'to', 'wrong order'],
    ['from=2021-07-02&to=2021-07-01', 'to', 'wrong order'],
    ['from=0000', 'from', 'such as 2021'],
    ['from=2021-02-30', 'from', 'such as 2021'],
    ['from=../2020', 'from', 'such as 2021'],
    ['to=soon', 'to', 'such as 2021'],
    ['validOn=0000-05', 'validOn', 'such as 2021'],
  ])('W3, X15 ?%s is refused under its name, in words', async (query, path, words) => {
    const answer = await get(query);
    expect(answer.status).toBe(400);
    const { errors = [] } = problemDocument.parse(await answer.json());
    expect(errors).toEqual([expect.objectContaining({ path })]);
    expect(errors[0]?.message).toContain(words);
  });

  it.each(['from', 'to', 'validOn'])(
    'X15 the last day that there is can be asked for: %s',
    async (name) => {
      expect((await get(`${name}=9999-12-31`)).status).toBe(200);
      expect((await get(`${name}=9999`)).status).toBe(200);
    },
  );

  it('is shown no more precisely than it is known, in each language', () => {
    const shown = (locale: keyof typeof DISPLAYED) =>
      DATES.map(([, date]) => formatDate(date, locale));
    expect(shown('en')).toEqual(DISPLAYED.en);
    expect(shown('ru')).toEqual(DISPLAYED.ru);
    expect(shown('ur')).toEqual(DISPLAYED.ur);
  });

  it('comes back from CSV as it went', async () => {
    const rows = await list('sort=date');
    const { data } = parse<Record<string, string>>(
      await (await get('format=csv&sort=date')).text(),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    const back = data.map((row) =>
      Object.fromEntries(
        ['slug', 'date', 'lower', 'upper'].map((name) => [name, unguarded(defined(row[name]))]),
      ),
    );
    expect(back).toEqual(
      rows.map(({ slug, date, lower, upper }) => ({ slug, date, lower, upper })),
    );
    for (const { date } of back) expect(parseDate(defined(date))).toBe(date);
  });
});
