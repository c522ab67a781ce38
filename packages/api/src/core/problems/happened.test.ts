import { describe, expect, it } from 'vitest';
import { kinds } from '../../kinds/index.ts';
import { kindOf } from '../kind/kind.ts';
import { futureProblems, onDay } from './happened.ts';

const TODAY = '2026-11-24';
const schemaOf = (kind: string) => kindOf(kinds, kind).schema;
const future = (kind: string, snapshot: object) =>
  futureProblems(schemaOf(kind), snapshot, TODAY).map(({ path }) => path);

describe('B3: what happened does not lie in the future', () => {
  it.each([
    ['project', { history: [{ id: 'x', date: '2035-01-01' }] }, 'history[x].date'],
    [
      'project',
      { milestones: [{ id: 'x', actual: '2027', planned: '2026' }] },
      'milestones[x].actual',
    ],
    ['project', { promises: [{ id: 'x', made: '2027', due: '2030' }] }, 'promises[x].made'],
    ['project', { health: [{ id: 'x', date: '2026-12' }] }, 'health[x].date'],
    ['meeting', { state: 'held', date: '2026-11-25' }, 'date'],
    ['meeting', { state: 'under_way', date: '2027' }, 'date'],
    ['agreement', { actions: [{ id: 'x', date: '2030-01-01' }] }, 'actions[x].date'],
    ['source', { published: '2027-01-01' }, 'published'],
    ['actor', { offices: [{ id: 'x', date: '2027-01-01/..' }] }, 'offices[x].date'],
    ['actor', { memberships: [{ id: 'x', date: '2027' }] }, 'memberships[x].date'],
    ['position', { since: '2027' }, 'since'],
    ['format', { established: '2027' }, 'established'],
    ['dossier', { established: '2027' }, 'established'],
    ['series', { observations: [{ id: 'x', period: '2027' }] }, 'observations[x].period'],
    [
      'series',
      { observations: [{ id: 'x', period: '2020', vintages: [{ id: 'y', releasedOn: '2027' }] }] },
      'observations[x].vintages[y].releasedOn',
    ],
    ['event', { claims: [{ id: 'x', reported: '2027' }] }, 'claims[x].reported'],
  ])('%s: %j', (kind, snapshot, path) => {
    expect(future(kind, snapshot)).toEqual([path]);
  });

  it.each([
    [
      'project',
      { history: [{ id: 'x', date: '2026' }], promises: [{ id: 'x', made: '2026', due: '2035' }] },
    ],
    ['project', { milestones: [{ id: 'x', planned: '2035' }] }],
    ['meeting', { state: 'announced', date: '2027-01-01' }],
    ['meeting', { state: 'held', date: '2026-11-24/2026-11-25' }],
    ['actor', { offices: [{ id: 'x', date: '2004-03-09/..' }] }],
    ['agreement', { actions: [{ id: 'x', date: '2026-11-24' }, { id: 'y' }] }],
  ])('may be planned, and may go on: %s %j', (kind, snapshot) => {
    expect(future(kind, snapshot)).toEqual([]);
  });
});

it('T1: a record as of a day has nothing later', () => {
  const seen = onDay(
    kindOf(kinds, 'project'),
    {
      slug: 'mill',
      history: [
        { id: 'a', date: '1959' },
        { id: 'b', date: '1971-01' },
      ],
      milestones: [{ id: 'm', planned: '1958', actual: '1972', state: 'reached' }],
      promises: [
        { id: 'p', made: '1958', due: '1965', state: 'late' },
        { id: 'q', made: '1961', due: '1962', state: 'kept' },
      ],
    } as never,
    '1960-01-01',
  );
  expect(seen).toEqual({
    slug: 'mill',
    history: [{ id: 'a', date: '1959' }],
    milestones: [{ id: 'm', planned: '1958', state: 'missed' }],
    promises: [{ id: 'p', made: '1958', due: '1965', state: 'open' }],
  });
});
