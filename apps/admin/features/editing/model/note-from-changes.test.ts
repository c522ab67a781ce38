import { describe, expect, it } from 'vitest';
import { noteFromChanges } from './note-from-changes.ts';

const labels = {
  s1: { kind: 'source', slug: 'dawn', title: { en: 'Dawn' } },
};

describe('the note for readers', () => {
  it('says a new status entry with its date', () => {
    const note = noteFromChanges(
      'project',
      [
        {
          path: 'history[h1]',
          class: 'world',
          after: { id: 'h1', date: '2021-05', status: 'suspended', basis: 'announced_both' },
        },
      ],
      labels,
    );
    expect(note).toBe('Status history: Suspended, May 2021 added.');
  });

  it('says a changed value before and after, in words', () => {
    const note = noteFromChanges(
      'project',
      [{ path: 'sector', class: 'correction', before: 'gas', after: 'rail' }],
      labels,
    );
    expect(note).toMatch(/^Sector: .+, was .+\.$/);
  });

  it('leaves wording out, and evidence of a fact that changed too', () => {
    const note = noteFromChanges(
      'project',
      [
        { path: 'title.en', class: 'editorial', before: 'A', after: 'B' },
        { path: 'length.value', class: 'correction', before: '1100', after: '1122' },
        { path: 'history[h1].evidence[c1]', class: 'knowledge', after: { id: 'c1', source: 's1' } },
      ],
      labels,
    );
    expect(note).toBe('Length: 1122, was 1100.');
  });

  it('names the source where only evidence was added', () => {
    const note = noteFromChanges(
      'project',
      [{ path: 'history[h1].evidence[c1]', class: 'knowledge', after: { id: 'c1', source: 's1' } }],
      labels,
    );
    expect(note).toBe('Status history, Evidence: Dawn added.');
  });

  it('K14: names a dossier by its title, never by its id', () => {
    const [id, named] = ['d1', { d1: { kind: 'dossier', slug: 'a', title: { en: 'A and B' } } }];
    const removed = { path: `dossiers[${id}]`, class: 'correction' as const, before: id };
    expect(noteFromChanges('project', [removed], named)).toBe('Dossiers: A and B removed.');
    const all = { path: 'dossiers', class: 'correction' as const, before: [id], after: [] };
    expect(noteFromChanges('project', [all], named)).toBe('Dossiers: None, was A and B.');
  });

  it('counts what would make it long', () => {
    const changes = ['sector', 'nature', 'counted', 'cost', 'capacity'].map((path) => ({
      path,
      class: 'correction' as const,
      before: 'x',
      after: 'y',
    }));
    expect(noteFromChanges('project', changes, labels)).toMatch(/2 more changes\.$/);
  });

  it('is empty where only words changed', () => {
    expect(noteFromChanges('project', [{ path: 'slug', class: 'editorial' }], labels)).toBe('');
  });
});
