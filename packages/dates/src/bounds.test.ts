import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  DateError,
  isApproximate,
  isUncertain,
  precisionOf,
  upperInstant,
} from './index.ts';

test.each([
  ['2021-04-07', '2021-04-07', '2021-04-07', 'day'],
  ['2020-02', '2020-02-01', '2020-02-29', 'month'],
  ['2021-06-XX', '2021-06-01', '2021-06-30', 'month'],
  ['2021-33', '2021-01-01', '2021-03-31', 'quarter'],
  ['2021-36', '2021-10-01', '2021-12-31', 'quarter'],
  ['2021-21', '2021-03-01', '2021-05-31', 'season'],
  ['2019-24', '2019-12-01', '2020-02-29', 'season'],
  ['2015~', '2015-01-01', '2015-12-31', 'year'],
  ['2021-XX', '2021-01-01', '2021-12-31', 'year'],
  ['201X', '2010-01-01', '2019-12-31', 'decade'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['2019/2021', '2019-01-01', '2021-12-31', 'interval'],
  ['2015-06/..', '2015-06-01', 'infinity', 'interval'],
  ['2015-06/', '2015-06-01', 'infinity', 'interval'],
  ['../2015?', '-infinity', '2015-12-31', 'interval'],
])('%s lies within %s and %s, as a %s', (edtf, lower, upper, precision) => {
  expect(boundsOf(edtf)).toEqual({ lower, upper });
  expect(precisionOf(edtf)).toBe(precision);
});

test('a mark on either end marks the interval', () => {
  expect([isApproximate('2015~'), isUncertain('2015~')]).toEqual([true, false]);
  expect([isApproximate('2015%'), isUncertain('2015%')]).toEqual([true, true]);
  expect([isApproximate('2015/2016~'), isUncertain('2015/2016~')]).toEqual([true, false]);
});

describe('the instant at which a date is over', () => {
  test('is the start of the day after its last', () => {
    expect(upperInstant('2021-04')).toBe('2021-05-01T00:00:00.000Z');
    expect(upperInstant('2020-02-28')).toBe('2020-02-29T00:00:00.000Z');
    expect(upperInstant('2021')).toBe('2022-01-01T00:00:00.000Z');
  });

  test('does not exist where the date is open', () => {
    expect(() => upperInstant('2015/..')).toThrow(DateError);
  });
});
