import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorData, ids, opening, publishNew } from '../../../../test/cast.ts';
import { type Harness, harness } from '../../../../test/harness.ts';
import { system } from '../../../core/scope/actor.ts';
import { datesIn } from './dates-in.ts';
import { figuresIn } from './figures-in.ts';
import { marksIn } from './marks-in.ts';

const ARTICLE = `Russia's foreign minister, Sergey Lavrov, came to Islamabad on April 6–7, 2021, the first such
journey in nine years. Lavrov’s hosts spoke of the North–South gas pipeline, agreed on 16 October 2015.

Turnover reached $790 million in 2020, a growth of 46 per cent, after some $538.2m in 2019. Ties were
opened on 1 May 1948. A round of the SCO followed in September 2021; energy was on its agenda.`;

describe('dates in a text', () => {
  it.each([
    ['came on April 6–7, 2021, for talks', 'April 6–7, 2021', ['2021-04-06/2021-04-07']],
    ['agreed on 16 October 2015.', '16 October 2015', ['2015-10-16']],
    ['Since June 2015 nothing', 'Since June 2015', ['2015-06/..']],
    ['in the first quarter of 2020 trade', 'first quarter of 2020', ['2020-33']],
    ['from January–November 2020 it', 'January–November 2020', ['2020-01/2020-11']],
    ['in FY2020-21 exports', 'FY2020-21', ['2020-07/2021-06']],
    ['in 2020-21 exports', '2020-21', ['2020/2021', '2020-07/2021-06', '2020-21']],
    ['grew in 2020, he said', '2020', ['2020']],
    [
      'встреча прошла 6–7 апреля 2021 г. в Исламабаде',
      '6–7 апреля 2021 г.',
      ['2021-04-06/2021-04-07'],
    ],
    ['подписано в июне 2015 года в Москве', 'июне 2015 года', ['2015-06']],
    ['۷ اپریل ۲۰۲۱ کو ملاقات', '۷ اپریل ۲۰۲۱', ['2021-04-07']],
    ['اپریل 2021ء میں', 'اپریل 2021ء', ['2021-04']],
  ])('%s', (text, words, readings) => {
    const [found] = datesIn(text);
    expect(text.slice(found?.start, found?.end).replace(/^in the |^from /, '')).toBe(words);
    expect([...(found?.readings ?? [])].sort()).toEqual([...readings].sort());
  });

  it('without a year are read in that of publication and the one before, to be chosen from', () => {
    expect(datesIn('He arrives on April 6.', '2021-04-05')).toMatchObject([
      { readings: ['2021-04-06', '2020-04-06'] },
    ]);
    expect(datesIn('He arrives on April 6.')).toEqual([]);
  });

  it.each(['paid $2020 for', 'some 2,020 tonnes', 'rose 2015% and', 'item 12015'])(
    'are no part of a figure: %s',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );
});

it.each([
  ['reached $790 million in', '$790 million', '790', 'million', 'USD'],
  ['some US$538.2m in', 'US$538.2m', '538.2', 'million', 'USD'],
  ['worth Rs 4,500 a', 'Rs 4,500', '4500', 'one', 'PKR'],
  ['составил 1,2 млрд долларов США за', '1,2 млрд долларов США', '1.2', 'billion', 'USD'],
  ['около 790 млн долл. в', '790 млн долл.', '790', 'million', 'USD'],
  ['تجارت ۷۹۰ ملین ڈالر رہی', '۷۹۰ ملین ڈالر', '790', 'million', 'USD'],
  ['a growth of 46 per cent over', '46 per cent', '46', 'percent', undefined],
  ['вырос на 46,5%,', '46,5%', '46.5', 'percent', undefined],
])('figures in a text: %s', (text, words, value, unit, currency) => {
  const [found, more] = figuresIn(text);
  expect(more).toBeUndefined();
  expect(text.slice(found?.start, found?.end)).toBe(words);
  expect(found).toMatchObject({ value, unit });
  expect(found?.currency).toBe(currency);
});

describe('what the register knows in a text', () => {
  let h: Harness;
  const cast = ids();
  const sco = v7();
  beforeAll(async () => {
    h = await harness();
    await h.run(
      system('test'),
      ...opening(cast),
      publishNew(
        'actor',
        sco,
        actorData('shanghai-cooperation-organisation', 'organisation', {
          title: { en: 'Shanghai Cooperation Organisation' },
          names: [{ id: v7(), text: 'SCO' }],
        }),
      ),
    );
  });
  afterAll(() => h.close());

  const named = async (text: string, sight: readonly string[] | null = null) =>
    (await marksIn(h.engine.db.read, sight, text, '2021-10-01')).flatMap((found) =>
      found.type === 'record'
        ? found.records.map(({ id }) => [text.slice(found.start, found.end), id] as const)
        : [],
    );

  it('is marked by names, surnames, acronyms and possessives', async () => {
    const found = await named(ARTICLE);
    for (const expected of [
      ['Russia’s', cast.russia],
      ['Sergey Lavrov', cast.lavrov],
      ['Lavrov’s', cast.lavrov],
      ['North–South gas pipeline', cast.pipeline],
      ['SCO', sco],
      ['energy', cast.topic],
    ].map(([words, id]) => [words === 'Russia’s' ? "Russia's" : words, id]))
      expect(found).toContainEqual(expected);
  });

  it('is marked in other scripts, and never inside a word', async () => {
    expect(await named('Прибыл Сергей Лавров, обсудили газопровод «Север — Юг».')).toEqual([
      ['Сергей Лавров', cast.lavrov],
      ['газопровод «Север — Юг', cast.pipeline],
    ]);
    expect(await named('سرگئی لاوروف آئے۔')).toEqual([['سرگئی لاوروف', cast.lavrov]]);
    expect(await named('A Scotsman of Lavrovsk.')).toEqual([]);
    // Not over the end of a sentence.
    expect(await named('They heard Sergey. Lavrov spoke.')).toEqual([['Lavrov', cast.lavrov]]);
  });

  it('is what its reader may see', async () => {
    expect(await named('Sergey Lavrov came.', [cast.dossier])).toEqual([
      ['Sergey Lavrov', cast.lavrov],
    ]);
  });

  it('stands beside what looks like a fact', async () => {
    const found = await marksIn(h.engine.db.read, null, ARTICLE, '2021-10-01');
    const words = (type: string) =>
      found.filter((one) => one.type === type).map(({ start, end }) => ARTICLE.slice(start, end));
    expect(words('date')).toEqual([
      'April 6–7, 2021',
      '16 October 2015',
      '2020',
      '2019',
      '1 May 1948',
      'September 2021',
    ]);
    expect(words('amount')).toEqual(['$790 million', '$538.2m']);
    expect(words('percent')).toEqual(['46 per cent']);
  });
});
