import { defined } from '@chancery/api/testing/defined';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isDecimal, keptFigure, markOf, readFigure, readKeptFigure } from './figures.ts';

const value = (text: string) => {
  const figure = readFigure(text);
  return figure.kind === 'figure' ? figure.value : figure.kind;
};

describe('a figure', () => {
  it('B14 is read as spreadsheets of Europe, Russia and Pakistan print it', () => {
    for (const [text, read] of [
      ['790', '790'],
      ['171,94', '171.94'],
      ['1 234,56', '1234.56'],
      ['1\u00a0234,56', '1234.56'],
      ['1\u202f234\u2009567', '1234567'],
      ['1 234,567', '1234.567'],
      ['1 234.5', '1234.5'],
      ['1.234,56', '1234.56'],
      ['1.234.567', '1234567'],
      ['1,234.56', '1234.56'],
      ['1,234,567', '1234567'],
      ['12,34,567', '1234567'],
      ['1,23,45,678.90', '12345678.90'],
      ["1'234.5", '1234.5'],
      ['0,790', '0.790'],
      ['0.790', '0.790'],
      ['١٧١٫٩٤', '171.94'],
      ['١٬٢٣٤', '1234'],
      ['۷۹۰', '790'],
      ['(620.99)', '-620.99'],
      ['−601,99', '-601.99'],
      ['45.9 %', '45.9'],
      ['45,9 %', '45.9'],
    ])
      expect([text, value(defined(text))]).toEqual([text, read]);
  });

  it('B14, K16 is asked about where point or comma can part thousands or decimals', () => {
    expect(readFigure('1,234')).toEqual({
      kind: 'ask',
      readings: { point: '1234', comma: '1.234' },
    });
    expect(readFigure('1.700')).toEqual({
      kind: 'ask',
      readings: { point: '1.700', comma: '1700' },
    });
    expect(readFigure('-1,700')).toMatchObject({ readings: { point: '-1700' } });
    expect(readFigure('1,234', 'comma')).toMatchObject({ value: '1.234' });
    expect(readFigure('1.700', 'comma')).toMatchObject({ value: '1700' });
  });

  it('K16 that is missing says so, and none is none', () => {
    for (const text of ['-', '–', '..', '…', 'n/a', 'N.A.', 'н/д'])
      expect(value(text)).toBe('missing');
    expect(value(' ')).toBe('none');
  });

  it('is not read where it is no number', () => {
    for (const text of ['approx. 790', '1,23', '1 23', '12,345,67', '1,2,3', '1.2.3', '--5'])
      expect(value(text)).toBe(text === '1,23' ? '1.23' : 'unread');
  });

  it('K16 that nobody settled does not pass for a decimal, and is shown as it was typed', () => {
    expect(keptFigure('171,94')).toBe('171.94');
    const kept = defined(keptFigure('1.700'));
    expect(isDecimal(kept)).toBe(false);
    expect(kept.trimEnd()).toBe('1.700');
    expect(readKeptFigure(kept).kind).toBe('ask');
    expect(readKeptFigure('1.725')).toMatchObject({ kind: 'figure', value: '1.725' });
  });

  test('printed in any of these ways is read back, or asked about with it', () => {
    const printers = ['en-US', 'en-IN', 'ru-RU', 'de-DE', 'de-CH', 'fr-FR', 'ar-EG', 'fa-IR'];
    const number = fc.integer({ min: -(10 ** 11), max: 10 ** 11 }).map((whole) => whole / 1000);
    fc.assert(
      fc.property(number, fc.constantFrom(...printers), (written, locale) => {
        const text = written.toLocaleString(locale, { maximumFractionDigits: 3 });
        const figure = readFigure(text);
        const readings =
          figure.kind === 'figure'
            ? [figure.value]
            : figure.kind === 'ask'
              ? Object.values(figure.readings)
              : [];
        expect(readings.map(Number)).toContain(written);
      }),
    );
  });
});

test('B14 the cells of a column that can be read in one way say how the others are', () => {
  expect(markOf(['171,94', '1,234', '790'])).toBe('comma');
  expect(markOf(['171.94', '1,234'])).toBe('point');
  expect(markOf(['1,234', '790'])).toBeUndefined();
  expect(markOf(['171,94', '171.94'])).toBeUndefined();
});
