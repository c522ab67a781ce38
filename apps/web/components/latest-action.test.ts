import { expect, it } from 'vitest';
import { latestActionInWords } from './latest-action.tsx';
import { makeRenderContext } from './render-context.ts';

const context = (locale: 'en' | 'ru' | 'ur') =>
  makeRenderContext(locale, { asOf: null, validOn: null, today: '2026-11-24' }, 'pakistan-russia');
const terminated = {
  action: 'terminated',
  date: '2016-06-30',
  inForceFrom: '2011-01-01',
} as const;

it('B6: how an agreement stands comes first, and since when it was in force after it', () => {
  expect(latestActionInWords(context('en'), terminated)).toBe(
    'Terminated 30 June 2016; was in force from 1 January 2011',
  );
  expect(latestActionInWords(context('ru'), terminated)).toMatch(
    /^Прекращено, 30.*; действовало с 1/,
  );
  expect(latestActionInWords(context('ur'), { ...terminated, inForceFrom: null })).toMatch(
    /^ختم کیا گیا، 30/,
  );
  expect(
    latestActionInWords(context('en'), { action: 'in_force', date: null, inForceFrom: null }),
  ).toBe('In force');
});
