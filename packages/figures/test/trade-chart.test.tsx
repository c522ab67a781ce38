import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { columnPlaces } from '../src/column-places.ts';
import {
  FigureTable,
  TradeChart,
  type TradePoint,
  type TradeSeries,
  tableRows,
  tradeTable,
} from '../src/index.ts';
import { timeAxis } from '../src/time-axis.ts';

const AXIS = { from: '2018-01-01', to: '2021-12-31' };

const point = (id: string, lower: string, upper: string, value: string | null): TradePoint => ({
  id,
  lower,
  upper,
  label: id,
  value,
});
const year = (y: number, value: string | null) =>
  point(String(y), `${y}-01-01`, `${y}-12-31`, value);

const SOLD: TradeSeries = {
  id: 'sold',
  label: 'Exports, as A reports',
  side: 'a',
  unit: 'USD million',
  points: [year(2018, '150.40'), year(2019, null), year(2020, '171.940')],
};
const BOUGHT: TradeSeries = {
  id: 'bought',
  label: 'Imports, as B reports',
  side: 'b',
  unit: 'USD million',
  points: [
    year(2018, '290'),
    year(2019, '310'),
    year(2020, '171.94'),
    point('Jan–Sep 2021', '2021-01-01', '2021-09-30', '260'),
  ],
};
const FISCAL: TradeSeries = {
  id: 'fiscal',
  label: 'Exports, fiscal years',
  side: 'a',
  unit: 'USD million',
  points: [
    point('FY2018–19', '2018-07-01', '2019-06-30', '160'),
    point('FY2019–20', '2019-07-01', '2020-06-30', '165'),
  ],
};

const chart = (series: TradeSeries[], form?: 'lines') =>
  renderToStaticMarkup(
    <TradeChart
      series={series}
      axis={AXIS}
      locale="en"
      title="Trade"
      description="What each side reports."
      labels={{ noValue: 'no figure', gap: 'Difference' }}
      form={form}
    />,
  );

describe('the mirror chart', () => {
  it('draws the difference where both sides have a figure and they differ', () => {
    const markup = chart([SOLD, BOUGHT]);
    expect(markup.match(/data-gap=""/g)).toHaveLength(1);
    expect(markup).toContain('<title>Difference: 2018</title>');
  });

  it('says where a period has no figure', () => {
    expect(chart([SOLD])).toContain('2019: no figure');
  });

  it('gives each unit its own panel', () => {
    const other = { ...BOUGHT, unit: 'EUR million' };
    expect(chart([SOLD, other]).match(/role="img"/g)).toHaveLength(2);
  });

  it('puts no column on another, not even fiscal on calendar years', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const places = columnPlaces([SOLD, BOUGHT, FISCAL], timeAxis(AXIS, direction));
      const sorted = places.toSorted((one, other) => one.x - other.x);
      for (const [index, place] of sorted.entries()) {
        const before = sorted[index - 1];
        if (before) expect(place.x).toBeGreaterThanOrEqual(before.x + before.width - 1e-6);
      }
    }
  });

  it('draws a part of a year as wide as it is long', () => {
    const places = columnPlaces([BOUGHT], timeAxis(AXIS, 'ltr'));
    const width = (id: string) => places.find((place) => place.point.id === id)?.width ?? 0;
    expect(width('Jan–Sep 2021')).toBeLessThan(width('2020'));
  });

  it('joins no two series, and nothing across a gap', () => {
    const [, sold = '', bought = ''] = chart([SOLD, BOUGHT], 'lines').split('data-series=');
    const joins = (markup: string) => markup.match(/<line x1="[\d.]+%" y1="[\d.]+" x2/g) ?? [];
    expect(joins(sold)).toHaveLength(0);
    expect(joins(bought)).toHaveLength(3);
  });

  it('says no NaN', () => {
    for (const markup of [chart([SOLD, BOUGHT, FISCAL]), chart([]), chart([SOLD], 'lines')]) {
      expect(markup).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('S7 gives a program the qualifier and both ends: more than 1,000 is not 1,000', () => {
    const point = { lower: '2021-01-01', upper: '2021-12-31', label: '2021' };
    const figures = {
      ...SOLD,
      points: [
        { ...point, id: '1', value: '1000', qualifier: 'more_than' as const },
        { ...point, id: '2', value: '2.25', to: '3', qualifier: 'between' as const },
        { ...point, id: '3', value: null },
      ],
    };
    const data = tradeTable([figures], 'en', 'Trade', {
      period: 'Period',
      series: 'Series',
      value: 'Value',
      unit: 'Unit',
      noValue: 'no figure',
      qualifier: 'Qualifier',
      to: 'Up to',
    });
    const [head, ...rows] = tableRows(data);
    expect(head).toEqual(['Period', 'Series', 'Value', 'Unit', 'Qualifier', 'Up to']);
    expect(rows.map((row) => [row[2], ...row.slice(4)])).toEqual([
      ['1000', 'more_than', ''],
      ['2.25', 'between', '3'],
      ['', '', ''],
    ]);
    const table = renderToStaticMarkup(<FigureTable {...data} />);
    expect(table).toContain('&gt; 1,000');
    expect(table).toContain('2.25–3');
    expect(table).not.toContain('Qualifier');
  });

  it('has a table with a row for each point, digit for digit', () => {
    const data = tradeTable([SOLD, BOUGHT], 'ur', 'Trade', {
      period: 'Period',
      series: 'Series',
      value: 'Value',
      unit: 'Unit',
      noValue: 'no figure',
      qualifier: 'Qualifier',
      to: 'Up to',
    });
    const table = renderToStaticMarkup(<FigureTable {...data} />);
    expect(table.match(/<th scope="row">/g)).toHaveLength(7);
    expect(table).toContain('<data class="c-num" value="171.940">171.940</data>');
    expect(table).toContain('no figure');
    expect(tableRows(data)).toHaveLength(1 + 7);
    expect(tableRows(data)).toContainEqual([
      '2020',
      'Exports, as A reports',
      '171.940',
      'USD million',
      'exact',
      '',
    ]);
  });
});
