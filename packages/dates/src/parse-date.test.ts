import { describe, expect, test } from 'vitest';
import { DateError, isDate, parseDate } from './index.ts';

test.each([
  ['2019', '2019'],
  ['2021-04-07', '2021-04-07'],
  ['2021-Q1', '2021-33'],
  ['2021-q4', '2021-36'],
  ['Q2 2021', '2021-34'],
  ['first quarter of 2021', '2021-33'],
  ['I квартал 2021 г.', '2021-33'],
  ['2021 کی پہلی سہ ماہی', '2021-33'],
  ['FY2020-21', '2020-07/2021-06'],
  ['FY 2020–2021', '2020-07/2021-06'],
  ['FY1999-00', '1999-07/2000-06'],
  ['June 2019', '2019-06'],
  ['Sept. 2019', '2019-09'],
  ['7 April 2021', '2021-04-07'],
  ['April 7, 2021', '2021-04-07'],
  ['7 апреля 2021 г.', '2021-04-07'],
  ['июнь 2019', '2019-06'],
  ['июня 2019 года', '2019-06'],
  ['7 اپریل، 2021', '2021-04-07'],
  ['۷ اپريل ۲۰۲۱', '2021-04-07'],
  ['جون 2019', '2019-06'],
  ['c. 2015', '2015~'],
  ['около 2015', '2015~'],
  ['تقریباً 2015', '2015~'],
  ['about June 2019', '2019-06~'],
  ['2015?', '2015?'],
  ['c. 2015?', '2015%'],
  ['201x', '201X'],
  ['2010s', '201X'],
  ['autumn 2020', '2020-23'],
  ['June 2015 / ..', '2015-06/..'],
  ['2015-06/', '2015-06/'],
  ['2021-Q1/2021-Q3', '2021-33/2021-35'],
  ['2021-06/2021', '2021-06/2021'],
  ['2021/2021', '2021'],
])('“%s” is stored as %s', (typed, stored) => {
  expect(parseDate(typed)).toBe(stored);
});

describe('a date is refused', () => {
  test.each([
    '',
    'soon',
    '2019-02-29',
    '31 April 2021',
    '2019-13',
    '2021-25',
    '2021-37',
    '2021-04-07T10:00Z',
    '0000',
    '-0044',
    'XXXX',
    '2XXX',
    '156X-12-25',
    '201X-33',
    '04/07/2021',
    'FY2021',
    'FY2020-22',
    '2021/2020',
    '2019/2020/2021',
    '../..',
    '/',
    '123456',
  ])('when it is “%s”', (typed) => {
    expect(() => parseDate(typed)).toThrow(DateError);
  });

  test('with a code, the text typed and what to write instead', () => {
    const refuse = () => parseDate('June 2021 / 2020');
    expect(refuse).toThrow('“June 2021 / 2020” is not a date that can be stored: it ends before');
    expect(refuse).toThrow('2021-Q1, FY2020-21');
    expect(refuse).toThrow(expect.objectContaining({ code: 'invalid_date' }));
  });
});

test('only what is stored counts as EDTF', () => {
  expect(isDate('2021-33')).toBe(true);
  expect(isDate('2021-Q1')).toBe(false);
  expect(isDate('June 2019')).toBe(false);
});
