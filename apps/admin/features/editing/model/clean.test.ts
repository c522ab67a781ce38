import { schemas } from '@chancery/api/kinds';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../client/new-id.ts';
import { clean } from './clean.ts';
import { startOf } from './start.ts';

describe('what the form sends', () => {
  it('leaves out inputs that were left empty and optional groups that say nothing', () => {
    const id = newId();
    expect(
      clean(schemas.project, {
        slug: 'a-b',
        length: { value: '', unit: '' },
        places: [{ id, label: { en: '' }, place: { city: '', country: 'PK' } }],
        title: { en: 'A', ru: '' },
        unknown: 'x',
      }),
    ).toEqual({
      slug: 'a-b',
      places: [{ id, place: { country: 'PK' } }],
      title: { en: 'A' },
    });
  });

  it('K9: takes a box that nobody ticked for a no, once one beside it was', () => {
    expect(clean(schemas.dossier, { policy: { reviewRequired: true } })).toMatchObject({
      policy: { reviewRequired: true, editorialWithoutReview: false, needsEvidence: [] },
    });
    expect(clean(schemas.dossier, { title: { en: 'A' } })).not.toHaveProperty('policy');
  });

  it('gives new items an id of version 7 that sorts by time', () => {
    const [first, second] = [newId(1_000_000_000_000), newId(1_000_000_000_001)];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first < second).toBe(true);
  });
});

describe('what a form opens with', () => {
  const copy = (at: string, title: string) => ({ data: { title }, baseId: 'r1', updatedAt: at });
  const local = (at: string, title: string) => ({
    data: { title },
    baseId: 'r1',
    at,
    confirmed: [],
    note: 'kept',
  });

  it('is the newer of the two copies', () => {
    const start = startOf(null, copy('2026-01-01', 'server'), local('2026-01-02', 'here'), {});
    expect(start).toMatchObject({ data: { title: 'here' }, recoveredAt: '2026-01-02' });
    expect(
      startOf(null, copy('2026-01-03', 'server'), local('2026-01-02', 'here'), {}).data,
    ).toEqual({ title: 'server' });
  });

  it('is the record where a copy says nothing else', () => {
    expect(startOf(null, copy('2026-01-01', 'x'), null, { title: 'x' }).recoveredAt).toBeNull();
  });
});
