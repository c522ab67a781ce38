import { describe, expect, it } from 'vitest';
import { kindNames, schemas } from '../../kinds/schemas.ts';
import { elementOf, metaOf, shapeOf } from '../kind/field.ts';
import { rangeProblems } from './range-problems.ts';

type Case = [kind: keyof typeof schemas, snapshot: object, path: string];
const found = (kind: Case[0], snapshot: object) =>
  rangeProblems(schemas[kind], snapshot).map(({ code, path }) => [code, path]);
const quantity = (more: object) => ({ qualifier: 'exact', unit: 'km', ...more });

describe('two fields of which one cannot lie below the other', () => {
  it.each<Case>([
    ['project', { promises: [{ id: 'x', made: '2021-07', due: '2021-01' }] }, 'promises[x].due'],
    [
      'project',
      { history: [{ id: 'x', search: { from: '2021-07', to: '2021-06' } }] },
      'history[x].search.to',
    ],
    ['project', { names: [{ id: 'x', from: '2015', to: '2014-12-31' }] }, 'names[x].to'],
    ['format', { established: '2001-06-15', ended: '2001-06-14' }, 'ended'],
    ['position', { since: '2015-06/..', until: '2014' }, 'until'],
    [
      'project',
      { length: quantity({ qualifier: 'between', value: '1700', to: '1100' }) },
      'length.to',
    ],
    [
      'series',
      { observations: [{ id: 'x', qualifier: 'between', value: '10', to: '5' }] },
      'observations[x].to',
    ],
  ])('T4, B19: of a %s, %j is refused', (kind, snapshot, path) => {
    expect(found(kind, snapshot)).toEqual([['out_of_order', path]]);
  });

  it('may overlap, be equal, or have one side only', () => {
    expect(found('format', { established: '2001', ended: '2001-01' })).toEqual([]);
    expect(found('format', { ended: '2001-01' })).toEqual([]);
    expect(found('position', { since: '../2015', until: '2014' })).toEqual([]);
    expect(found('project', { cost: quantity({ value: '9', to: '10' }) })).toEqual([]);
    expect(found('project', { cost: quantity({ value: '10', to: '10.0' }) })).toEqual([]);
  });

  it('says both, in the words of the form, and the way out', () => {
    const [problem] = rangeProblems(schemas.project, {
      promises: [{ id: 'x', made: '2021-07', due: '2021-01' }],
    });
    expect(problem).toMatchObject({
      message: '“Promises › Due”, 2021-01, lies before “Promises › Made”, 2021-07.',
      hint: 'Correct one of the two dates.',
    });
  });
});

describe('a number that cannot be negative', () => {
  it.each<Case>([
    ['project', { length: quantity({ value: '-5' }) }, 'length.value'],
    ['project', { cost: quantity({ value: '-0.01' }) }, 'cost.value'],
    ['project', { capacity: quantity({ value: '-1' }) }, 'capacity.value'],
    ['series', { observations: [{ id: 'x', value: '-790' }] }, 'observations[x].value'],
    [
      'series',
      { observations: [{ id: 'x', vintages: [{ id: 'y', value: '-1' }] }] },
      'observations[x].vintages[y].value',
    ],
  ])('K16: of a %s, %j is refused', (kind, snapshot, path) => {
    expect(found(kind, snapshot)).toEqual([['below_least', path]]);
  });

  it('is another than a balance or a growth', () => {
    const observations = [{ id: 'x', value: '0', growth: '-12.5', stated: { balance: '-620.99' } }];
    expect(found('series', { observations })).toEqual([]);
  });
});

it.each(kindNames)('every rule of a %s names a field of the same type beside it', (kind) => {
  const check = (schema: Parameters<typeof metaOf>[0]): void => {
    const element = elementOf(schema);
    if (element) check(element);
    const shape = shapeOf(schema) ?? {};
    for (const field of Object.values(shape)) {
      const { notBelow, date, decimal } = metaOf(field);
      const other = notBelow && shape[notBelow];
      if (notBelow) expect(other && metaOf(other)).toMatchObject(date ? { date } : { decimal });
      check(field);
    }
  };
  check(schemas[kind]);
});
