import { describe, expect, it } from 'vitest';
import { valueAt, withValueAt } from './values.ts';

const record = {
  title: { en: 'North–South pipeline' },
  dossiers: ['d1'],
  history: [
    { id: 'h1', date: '2015-10-16', evidence: [{ id: 'c1', source: 's1' }] },
    { id: 'h2', date: '2021-05', evidence: [] },
  ],
};

describe('a value at a path', () => {
  it('is read through item ids', () => {
    expect(valueAt(record, 'history[h1].evidence[c1].source')).toBe('s1');
    expect(valueAt(record, 'history[gone].date')).toBeUndefined();
  });

  it('is replaced in a copy', () => {
    const changed = withValueAt(record, 'history[h2].date', '2021-06');
    expect(valueAt(changed, 'history[h2].date')).toBe('2021-06');
    expect(valueAt(record, 'history[h2].date')).toBe('2021-05');
  });

  it('is taken away, added and put in another order', () => {
    expect(valueAt(withValueAt(record, 'history[h1]', undefined), 'history#')).toEqual(['h2']);
    expect(valueAt(withValueAt(record, 'history[h3]', { id: 'h3' }), 'history#')).toEqual([
      'h1',
      'h2',
      'h3',
    ]);
    expect(valueAt(withValueAt(record, 'history#', ['h2', 'h1']), 'history#')).toEqual([
      'h2',
      'h1',
    ]);
  });

  it('is made where nothing was', () => {
    expect(withValueAt({}, 'place.city', 'Moscow')).toEqual({ place: { city: 'Moscow' } });
  });
});
