import { describe, expect, it } from 'vitest';
import { type PeriodKind, periodFits } from './period-fits.ts';
import { rules } from './rules.ts';
import type { Series } from './schema.ts';

const of = (frequency: PeriodKind['frequency'], periodType: PeriodKind['periodType']) => ({
  frequency,
  periodType,
});

describe('a period of a series', () => {
  it.each<[PeriodKind, fits: string[], others: string[]]>([
    [
      of('annual', 'calendar'),
      ['2020', '2020~', '2020?', '2020-XX', '2020-01/2020-12', '2020-33/2020-36'],
      ['2020-21', '2020-07/2021-06', '2020-01', '2019/2020', '2020-01/2020-11', '202X', '2020/..'],
    ],
    [
      of('annual', 'fiscal_july'),
      ['2020-07/2021-06', '2020-07-01/2021-06-30', '2020-35/2021-34'],
      ['2020', '2020-21', '2020-11', '2020/2021', '2020-07/2021-05'],
    ],
    [
      of('quarterly', 'calendar'),
      ['2021-33', '2021-36', '2021-04/2021-06'],
      ['2021', '2021-21', '2021-02/2021-04', '2021-01'],
    ],
    [of('quarterly', 'fiscal_july'), ['2021-33', '2020-35'], ['2020-21', '2020-07/2020-12']],
    [
      of('monthly', 'calendar'),
      ['2020-01', '2020-02-XX'],
      ['2020', '2020-01/2020-02', '2020-01-01'],
    ],
    [
      of('part_year', 'calendar'),
      ['2020-01/2020-11', '2020-04/2020-06', '2020'],
      ['2020-07/2021-06', '2020-11/2021-02', '2020-01-01/2020-02-15'],
    ],
    [of('part_year', 'fiscal_july'), ['2020-07/2020-12', '2020-11/2021-02'], ['2020-01/2020-12']],
    [
      of('part_year', 'cumulative'),
      ['2020-01/2020-11', '2019-07/2020-04', '2021-07/2021-08'],
      ['2020-02/2020-11', '2020-04/2020-06', '2019-07/2020-11'],
    ],
    [of('annual', 'cumulative'), ['1948/1949', '2020'], ['1948-04/1949-03', '2020-01/2020-11']],
  ])('B2, B19: of kind %j', (kind, fits, others) => {
    expect(fits.filter((period) => !periodFits(period, kind))).toEqual([]);
    expect(others.filter((period) => periodFits(period, kind))).toEqual([]);
  });
});

describe('the figures of a series', () => {
  const found = (kind: PeriodKind, ...periods: string[]) => {
    const observations = periods.map((period, index) => ({
      id: String(index),
      period,
      value: '1',
      flags: [],
    }));
    const snapshot = { ...kind, observations } as unknown as Series;
    return (rules([{ id: 's', snapshot, previous: undefined }])[0] ?? []).map(
      ({ code, path, severity }) => `${severity} ${code} ${path}`,
    );
  };

  it('B19: stand once a period, by its days', () => {
    expect(
      found(of('annual', 'calendar'), '2020', '2021', '2020-01/2020-12', '2020~', '2020'),
    ).toEqual([2, 3, 4].map((row) => `refusal period_twice observations[${row}].period`));
  });

  it('B2: stand for the periods that it is made of', () => {
    expect(found(of('annual', 'fiscal_july'), '2020-21', '2021-07/2022-06')).toEqual([
      'refusal period_does_not_fit observations[0].period',
    ]);
  });
});
