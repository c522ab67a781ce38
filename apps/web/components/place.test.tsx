import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Place, placeInWords } from './place.tsx';
import { makeRenderContext } from './render-context.ts';

const reading = { asOf: null, validOn: null, today: '2026-11-24' };
const context = (locale: 'en' | 'ru' | 'ur') =>
  makeRenderContext(locale, reading, 'pakistan-russia');

test('B22 S8 a place is named with its city and country as the reader calls them, never with a code', () => {
  const place = { city: { en: 'Karachi', ru: 'Карачи', ur: 'کراچی' }, country: 'PK' };
  expect(renderToStaticMarkup(<Place context={context('ur')} place={place} />)).toBe(
    '<bdi>کراچی</bdi>، پاکستان',
  );
  expect(placeInWords(context('ru'), place)).toBe('Карачи, Пакистан');
  expect(placeInWords(context('en'), { country: 'SU' })).toBe('Soviet Union');
  expect(placeInWords(context('en'), {})).toBeNull();
});
