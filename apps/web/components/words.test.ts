import { expect, test } from 'vitest';
import { makeReader } from './reader.ts';
import { countryName } from './words.ts';

const reading = { asOf: null, validOn: null, today: '2026-11-24' };
const named = (locale: 'en' | 'ru' | 'ur', code: string) =>
  countryName(makeReader(locale, reading, 'pakistan-russia'), code);

test('a country is called what it is called in the language', () => {
  expect([named('en', 'PK'), named('ru', 'PK'), named('ur', 'PK')]).toEqual([
    'Pakistan',
    'Пакистан',
    'پاکستان',
  ]);
});

test('a state that is no more is never called by its successor', () => {
  expect([named('en', 'SU'), named('ru', 'SU'), named('ur', 'SU')]).toEqual([
    'Soviet Union',
    'СССР',
    'سوویت یونین',
  ]);
  expect(named('en', 'YU')).toBe('YU');
  expect(named('en', 'on the border')).toBe('on the border');
});
