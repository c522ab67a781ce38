import { describe, expect, test } from 'vitest';
import { formatDate, formatDay, formatFiscalYear, formatInstant } from './index.ts';

/** With spaces that break, for comparing words. */
const loose = (words: string): string => words.replaceAll('\u00a0', ' ');

test.each([
  ['2021-04-07', '7 April 2021', '7 апреля 2021 г.', '7 اپریل 2021'],
  ['2019-06', 'June 2019', 'июнь 2019 г.', 'جون 2019'],
  ['2019-06-XX', 'June 2019', 'июнь 2019 г.', 'جون 2019'],
  ['2021-33', 'first quarter of 2021', 'I квартал 2021 г.', '2021 کی پہلی سہ ماہی'],
  ['2021-21', 'spring 2021', 'весна 2021 г.', '2021 کا موسمِ بہار'],
  ['2019', '2019', '2019 г.', '2019'],
  ['2015~', 'about 2015', 'примерно 2015 г.', 'تقریباً 2015'],
  ['2015?', '2015 (uncertain)', '2015 г. (предположительно)', '2015 (غیر یقینی)'],
  ['201X', '2010s', '2010-е гг.', '2010 کی دہائی'],
  ['19XX', '20th century', 'XX век', '20ویں صدی'],
  ['2021-04-06/2021-04-07', '6–7 April 2021', '6–7 апреля 2021 г.', '6 تا 7 اپریل 2021'],
  [
    '2021-03-30/2021-04-02',
    '30 March – 2 April 2021',
    '30 марта – 2 апреля 2021 г.',
    '30 مارچ تا 2 اپریل 2021',
  ],
  ['2021-04/2021-06', 'April–June 2021', 'апрель–июнь 2021 г.', 'اپریل تا جون 2021'],
  [
    '2020-07/2021-06',
    'July 2020 – June 2021',
    'июль 2020 г. – июнь 2021 г.',
    'جولائی 2020 تا جون 2021',
  ],
  ['2019/2021', '2019–2021', '2019–2021 гг.', '2019 تا 2021'],
  ['2015~/2016', 'about 2015 – 2016', 'примерно 2015 г. – 2016 г.', 'تقریباً 2015 تا 2016'],
  ['2015-06/..', 'since June 2015', 'с июня 2015 г.', 'جون 2015 سے'],
  ['2021-21/..', 'since spring 2021', 'с весны 2021 г.', '2021 کے موسمِ بہار سے'],
  ['../2021-24', 'until winter 2021', 'по зиму 2021 г.', '2021 کے موسمِ سرما تک'],
  [
    '2015-06/',
    'from June 2015, end not known',
    'с июня 2015 г., окончание неизвестно',
    'جون 2015 سے، اختتام نامعلوم',
  ],
])('%s reads “%s”, “%s”, “%s”', (edtf, en, ru, ur) => {
  expect(formatDate(edtf, 'en')).toBe(en);
  expect(loose(formatDate(edtf, 'ru'))).toBe(ru);
  expect(loose(formatDate(edtf, 'ur'))).toBe(ur);
});

test.each([
  [
    '2012-02?/..',
    'seen from February 2012',
    'отмечается с февраля 2012 г.',
    'فروری 2012 سے مشاہدے میں',
  ],
  [
    '2012%/..',
    'seen from about 2012',
    'отмечается с примерно 2012 г.',
    'تقریباً 2012 سے مشاہدے میں',
  ],
  [
    '2012?/',
    'seen from 2012, end not known',
    'отмечается с 2012 г., окончание неизвестно',
    '2012 سے مشاہدے میں، اختتام نامعلوم',
  ],
  ['2012~/..', 'since about 2012', 'с примерно 2012 г.', 'تقریباً 2012 سے'],
])('T3 %s is a first sighting, no beginning, unless it is certain', (edtf, en, ru, ur) => {
  expect(
    [formatDate(edtf, 'en'), formatDate(edtf, 'ru'), formatDate(edtf, 'ur')].map(loose),
  ).toEqual([en, ru, ur]);
});

test('S10 a number and the word after it stay on one line', () => {
  expect(formatDate('1948', 'ru')).toBe('1948\u00a0г.');
  expect(formatDate('2021-04-07', 'ru')).toBe('7\u00a0апреля 2021\u00a0г.');
  expect(formatDate('2019/2021', 'ru')).toBe('2019–2021\u00a0гг.');
  expect(formatDate('198X', 'ru')).toBe('1980-е\u00a0гг.');
  expect(formatDate('2021-04-07', 'ur')).toBe('7\u00a0اپریل 2021');
  expect(formatDate('2015-06/..', 'ur')).toBe('جون 2015\u00a0سے');
});

test('the short style abbreviates where the language does', () => {
  expect(formatDate('2021-04-07', 'en', 'short')).toBe('7 Apr 2021');
  expect(loose(formatDate('2021-04-07', 'ru', 'short'))).toBe('7 апр. 2021 г.');
  expect(loose(formatDate('2021-04-07', 'ur', 'short'))).toBe('7 اپریل 2021');
  expect(formatDate('2021-33', 'en', 'short')).toBe('Q1 2021');
});

describe('an instant', () => {
  test('is told to the minute in UTC', () => {
    expect(formatInstant('2026-11-24T19:43:59.000Z', 'en')).toBe('24 November 2026, 19:43 UTC');
    expect(loose(formatInstant('2026-11-25T00:43:00+05:00', 'ru'))).toBe(
      '24 ноября 2026 г., 19:43 UTC',
    );
    expect(loose(formatInstant(new Date('2026-11-24T19:43Z'), 'ur'))).toBe(
      '24 نومبر 2026، 19:43 UTC',
    );
  });

  test('has a day in UTC', () => {
    expect(formatDay('2026-11-24T23:59:59Z', 'en')).toBe('24 November 2026');
    expect(formatDay('2026-11-24', 'en', 'short')).toBe('24 Nov 2026');
    expect(() => formatDay('yesterday', 'en')).toThrow('“yesterday” is not a date');
  });
});

test('a fiscal year has words of its own', () => {
  expect(formatFiscalYear('2020-07/2021-06', 'en')).toBe('FY2020-21');
  expect(formatFiscalYear('2020-07/2021-06', 'ru')).toBe('2020/21 фин. год');
  expect(formatFiscalYear('2020-07/2022-06', 'en')).toBeUndefined();
});
