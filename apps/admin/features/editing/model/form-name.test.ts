import { describe, expect, it } from 'vitest';
import { nameOf, pathOf } from './form-name.ts';

const record = {
  title: { en: 'North–South pipeline' },
  dossiers: ['d1'],
  history: [
    { id: 'h1', date: '2015-10-16', evidence: [{ id: 'c1', source: 's1' }] },
    { id: 'h2', date: '2021-05', evidence: [] },
  ],
};

describe('paths and form names', () => {
  it('lead from an item id to its position and back', () => {
    for (const [path, name] of [
      ['title.en', 'title.en'],
      ['history[h2].date', 'history.1.date'],
      ['history[h1].evidence[c1].locator', 'history.0.evidence.0.locator'],
      ['dossiers[d1]', 'dossiers.0'],
    ] as const) {
      expect(nameOf(path, record)).toBe(name);
      expect(pathOf(name, record)).toBe(path);
    }
  });

  it('have no name for an item that is not in the form', () => {
    expect(nameOf('history[gone].date', record)).toBeUndefined();
  });

  it('name the list where a path speaks of its order', () => {
    expect(nameOf('history#', record)).toBe('history');
  });

  it('understand positions, as the schema names an item without an id', () => {
    expect(nameOf('history[1].date', record)).toBe('history.1.date');
  });
});
