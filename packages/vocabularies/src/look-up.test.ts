import { describe, expect, expectTypeOf, test } from 'vitest';
import { code } from './code-list.ts';
import {
  codeMeant,
  codes,
  definition,
  directionOf,
  entryOf,
  isCode,
  label,
  wordingAt,
} from './index.ts';

describe('label', () => {
  test('gives the words of a code in each locale', () => {
    expect(label('projectStatus', 'construction', 'en')).toBe('Under construction');
    expect(label('projectStatus', 'construction', 'ru')).toBe('Строительство');
    expect(label('projectStatus', 'construction', 'ur', '2021-04-08')).toBe('زیرِ تعمیر');
    expect(definition('flow', 'T', 'en')).toContain('never computed');
  });

  test('refuses a code that the list does not hold, naming both', () => {
    expect(() => label('flow', 'Z', 'en')).toThrow(
      new RangeError('The code list flow has no code “Z”.'),
    );
  });
});

describe('the wording of a code', () => {
  const former = (word: string) => ({
    label: { en: word, ru: word, ur: word },
    definition: { en: word, ru: word, ur: word },
  });
  const renamed = code('held', ['Held', 'Состоялась', 'منعقد'], ['It was.', 'Была.', 'تھی۔'], {
    history: [
      { until: '2022-01-01', ...former('first') },
      { until: '2024-01-01', ...former('second') },
    ],
  });

  test('is the one in force on the day asked', () => {
    expect(wordingAt(renamed, '2021-12-31').label.en).toBe('first');
    expect(wordingAt(renamed, '2022-01-01').label.en).toBe('second');
    expect(wordingAt(renamed, new Date('2023-12-31T23:59:59Z')).label.en).toBe('second');
    expect(wordingAt(renamed, '2024-01-01').label.en).toBe('Held');
    expect(wordingAt(renamed).label.en).toBe('Held');
  });
});

describe('codes', () => {
  test('come in the order of the list, with their literal types', () => {
    expect(codes('qualifier')).toEqual(['exact', 'about', 'more_than', 'less_than', 'between']);
    expectTypeOf(codes('nature')).items.toEqualTypeOf<
      'built' | 'supply' | 'service' | 'settlement'
    >();
    expect(isCode('nature', 'built')).toBe(true);
    expect(isCode('nature', 'toString')).toBe(false);
  });

  test('name what other bodies call them', () => {
    expect(entryOf('projectStatus', 'cancelled').crosswalk).toEqual({
      gem: 'cancelled',
      iati: '5',
      worldBank: 'Dropped',
    });
  });
});

describe('B20 the code that a person means', () => {
  test('is found by its letters and by its name in each language', () => {
    expect(codeMeant('language', 'Russian')).toBe('ru');
    expect(codeMeant('language', 'русский')).toBe('ru');
    expect(codeMeant('language', 'EN')).toBe('en');
    expect(codeMeant('country', 'pk')).toBe('PK');
    expect(codeMeant('country', 'پاکستان')).toBe('PK');
    expect(codeMeant('country', 'Soviet Union')).toBe('SU');
    expect(codeMeant('currency', 'us dollar')).toBe('USD');
    expect(codeMeant('unit', 'Thousand Tonnes')).toBe('kt');
    expect(codeMeant('language', 'as spoken there')).toBeUndefined();
  });

  test('names no state that is no more by its successor', () => {
    expect(label('country', 'SU', 'ru')).toBe('СССР');
    expect(label('currency', 'SUR', 'en')).toBe('Soviet rouble');
  });
});

test('Urdu is written from right to left', () => {
  expect(directionOf('ur')).toBe('rtl');
  expect(directionOf('ru')).toBe('ltr');
});
