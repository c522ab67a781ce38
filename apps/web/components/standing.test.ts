import { expect, it } from 'vitest';
import { makeReader } from './reader.ts';
import { standingInWords } from './standing.tsx';

const reader = (locale: 'en' | 'ru' | 'ur') =>
  makeReader(locale, { asOf: null, validOn: null, today: '2026-11-24' }, 'pakistan-russia');
const terminated = {
  action: 'terminated',
  date: '2016-06-30',
  inForceFrom: '2011-01-01',
} as const;

it('B6: how an agreement stands comes first, and since when it was in force after it', () => {
  expect(standingInWords(reader('en'), terminated)).toBe(
    'Terminated 30 June 2016; was in force from 1 January 2011',
  );
  expect(standingInWords(reader('ru'), terminated)).toMatch(/^Прекращено, 30.*; действовало с 1/);
  expect(standingInWords(reader('ur'), { ...terminated, inForceFrom: null })).toMatch(
    /^ختم کیا گیا، 30/,
  );
  expect(standingInWords(reader('en'), { action: 'in_force', date: null, inForceFrom: null })).toBe(
    'In force',
  );
});
