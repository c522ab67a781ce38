import { describe, expect, it } from 'vitest';
import { settleConflict, undecided } from './settle-conflict.ts';

const merged = { title: { en: 'Theirs' }, history: [{ id: 'h1', date: '2021' }], sector: 'rail' };
const conflicts = [
  { path: 'title.en', base: 'Old', theirs: 'Theirs', ours: 'Ours' },
  { path: 'history[h1]', base: { id: 'h1' }, theirs: { id: 'h1', date: '2021' }, ours: undefined },
];

describe('a conflict', () => {
  it('is open until each field is chosen', () => {
    expect(undecided(conflicts, { 'title.en': 'ours' })).toHaveLength(1);
    expect(undecided(conflicts, { 'title.en': 'ours', 'history[h1]': 'theirs' })).toEqual([]);
  });

  it('keeps what is there where theirs is chosen, and lays ours over it otherwise', () => {
    expect(
      settleConflict(merged, conflicts, { 'title.en': 'ours', 'history[h1]': 'ours' }),
    ).toEqual({ title: { en: 'Ours' }, history: [], sector: 'rail' });
    expect(settleConflict(merged, conflicts, { 'title.en': 'theirs' })).toEqual(merged);
  });
});
