import { expect, test } from 'vitest';
import { compareDates, latestOf, overlaps, truthOn } from './index.ts';

test('dates stand by their first day, then by their last', () => {
  const sorted = ['../2015', '2015-06/2015-07', '2015-06/..', '2019', '2021-04', '2021-04-07'];
  expect([...sorted].reverse().sort(compareDates)).toEqual([
    '../2015',
    '2015-06/2015-07',
    '2015-06/..',
    '2019',
    '2021-04',
    '2021-04-07',
  ]);
  expect(compareDates('2015', '2015~')).toBe(0);
});

test('dates overlap when they share a day', () => {
  expect(overlaps('2021-33', '2021-03-31')).toBe(true);
  expect(overlaps('2021-33', '2021-34')).toBe(false);
  expect(overlaps('2015/..', '../2015-01-01')).toBe(true);
});

test.each([
  ['2021-07', '2021-07-31', 'happened'],
  ['2021-07', '2021-07-01', 'may_have_happened'],
  ['2021-07', '2021-06-30', 'not_yet'],
  ['2015/..', '2026-11-24', 'may_have_happened'],
  ['../2015', '1900-01-01', 'may_have_happened'],
])('%s, seen on %s, is %s', (edtf, day, truth) => {
  expect(truthOn(edtf, day)).toBe(truth);
});

test('the latest is the last in that order', () => {
  expect(latestOf(['2021-04-07', '2023', '2022-12-31'])).toBe('2023');
  expect(latestOf([])).toBeUndefined();
});
