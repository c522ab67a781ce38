import { expect, test } from 'vitest';
import { makeRenderContext } from './render-context.ts';
import { langOf, wordIfCode } from './words.ts';

const reading = { asOf: null, validOn: null, today: '2026-11-24' };
const named = (locale: 'en' | 'ru' | 'ur', code: string) =>
  wordIfCode(makeRenderContext(locale, reading, 'pakistan-russia'), 'country', code);

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
  expect(named('en', 'on the border')).toBe('on the border');
});

test('B20 what is no code of a language is no lang of a page', () => {
  expect([langOf('ru'), langOf('Russian'), langOf(undefined)]).toEqual([
    'ru',
    undefined,
    undefined,
  ]);
});
