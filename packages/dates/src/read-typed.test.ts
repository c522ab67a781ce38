import { describe, expect, test } from 'vitest';
import { type DateLocale, formatFiscalYear, parseDate, readTyped } from './index.ts';

const read = (text: string, fits?: (edtf: string) => boolean) => {
  const typed = readTyped(text, fits);
  return typed.kind === 'date' ? typed.edtf : typed.kind === 'ask' ? typed.readings : typed.error;
};
const july = (edtf: string) => /-07\/\d{4}-06$/.test(edtf);

test.each([
  ['6–7 April 2021', '2021-04-06/2021-04-07'],
  ['April 6-7, 2021', '2021-04-06/2021-04-07'],
  ['30 March – 2 April 2021', '2021-03-30/2021-04-02'],
  ['30.03–02.04.2021', '2021-03-30/2021-04-02'],
  ['6–7 апреля 2021 г.', '2021-04-06/2021-04-07'],
  ['6 تا 7 اپریل 2021', '2021-04-06/2021-04-07'],
  ['April–June 2021', '2021-04/2021-06'],
  ['since June 2015', '2015-06/..'],
  ['с июня 2015 г.', '2015-06/..'],
  ['from June 2015, end not known', '2015-06/'],
  ['with', undefined],
  ['from 2015 to 2017', '2015/2017'],
  ['2015 سے 2017 تک', '2015/2017'],
  ['Q1–Q3 2021', '2021-33/2021-35'],
  ['07.04.2021', '2021-04-07'],
  ['25/12/2021', '2021-12-25'],
  ['12/25/2021', '2021-12-25'],
  ['04/04/2015', '2015-04-04'],
  ['2021/4/7', '2021-04-07'],
  ['20th century', '19XX'],
  ['XX век', '19XX'],
  ['2015–18', '2015/2018'],
])('B16 “%s” is read as %s', (text, edtf) => {
  if (edtf) expect(read(text)).toBe(edtf);
  else expect(readTyped(text).kind).toBe('none');
});

test.each([
  ['Nov-Dec 1975', '1975-11/1975-12'],
  ['Jan-Nov 2020', '2020-01/2020-11'],
  ['January–November 2020', '2020-01/2020-11'],
  ['январь–ноябрь 2020', '2020-01/2020-11'],
  ['с января по ноябрь 2020 г.', '2020-01/2020-11'],
  ['01–11.2020', '2020-01/2020-11'],
])('B17 “%s” is read as %s', (text, edtf) => {
  expect(read(text)).toBe(edtf);
});

test.each([
  ['202001', '2020-01'],
  ['20210407', '2021-04-07'],
  ['Jan-20', '2020-01'],
  ['Jan-75', '1975-01'],
  ['01.2020', '2020-01'],
  ['01/2020', '2020-01'],
  ['янв.20', '2020-01'],
  ['2020M01', '2020-01'],
  ['7-Apr-21', '2021-04-07'],
])('B15 “%s” is read as %s, as spreadsheets and offices print it', (text, edtf) => {
  expect(read(text)).toBe(edtf);
});

test.each(['202013', '202021', '2020/13', 'Jan 20', '21.2020'])('B15 “%s” is no date', (text) => {
  expect(readTyped(text).kind).toBe('none');
});

describe('B2 a year with two digits behind it', () => {
  test.each([
    ['2020-21', ['2020/2021', '2020-07/2021-06', '2020-21']],
    ['2021–22', ['2021/2022', '2021-07/2022-06']],
    ['2010-11', ['2010/2011', '2010-07/2011-06', '2010-11']],
    ['2019-20', ['2019/2020', '2019-07/2020-06']],
    ['2020/21', ['2020/2021', '2020-07/2021-06']],
    ['2019-21', ['2019/2021', '2019-21']],
    ['2021-33', ['2021-33', '2021/2033']],
    ['2015-18', ['2015/2018']],
    ['2005–08', ['2005/2008', '2005-08']],
    ['2021-21', ['2021-21']],
    ['2020-21/2021-22', ['2020-21/2021-22']],
  ])('“%s” is asked about: %s', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  test('is the fiscal year where only that fits', () => {
    for (const text of ['2010-11', '2010–11', '2010/11', '2010–2011', 'FY2010-11'])
      expect(read(text, july)).toBe('2010-07/2011-06');
    expect(read('2020-21', july)).toBe('2020-07/2021-06');
    expect(read('2021-22', (edtf) => edtf.length === 7)).toEqual(read('2021-22'));
  });

  test('is a month where ISO has one and the years do not follow', () => {
    expect(read('2005-08')).toBe('2005-08');
  });

  test('is a season in words, and where it is stored', () => {
    expect(read('spring 2020')).toBe('2020-21');
    expect(parseDate('2020-21')).toBe('2020-21');
  });

  test.each<[DateLocale]>([['en'], ['ru'], ['ur']])('in words is read back in %s', (locale) => {
    for (const edtf of ['2020-07/2021-06', '1999-07/2000-06'])
      expect(read(formatFiscalYear(edtf, locale) ?? '')).toBe(edtf);
  });
});

test('a day and a month in figures are asked about where either may come first', () => {
  expect(read('03/04/2015')).toEqual(['2015-04-03', '2015-03-04']);
  expect(() => parseDate('03/04/2015')).toThrow('3 April 2015 or 4 March 2015');
});

test.each([
  ['862', 'a year has four digits, write 0862'],
  ['7 April 862', 'a year has four digits, write 0862'],
  ['862–870', 'a year has four digits, write 0862'],
  ['-0044', 'years before 1 cannot be held'],
  ['44 BC', 'years before 1 cannot be held'],
  ['44 г. до н. э.', 'years before 1 cannot be held'],
  ['0000', 'years before 1 cannot be held'],
  ['FY2020-22', 'a fiscal year ends the year after it begins'],
  ['June 2021 – May 2021', 'it ends before it begins'],
])('B29 “%s” is refused: %s', (text, reason) => {
  expect(read(text)).toMatchObject({ reason: expect.stringContaining(reason) });
});
