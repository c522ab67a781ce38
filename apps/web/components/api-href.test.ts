import { expect, test } from 'vitest';
import { PRESENT } from '../addresses/time-filter.ts';
import { apiHref } from './api-href.ts';

const dossier = 'pakistan-russia';
const register = <R extends 'meetings' | 'timeline' | 'changes'>(
  name: R,
  filters: Record<string, string>,
) => ({ page: 'register', dossier, register: name, filters }) as const;

test('a list is asked of the API with its filters, its time, and no cursor', () => {
  expect(
    apiHref(
      register('meetings', { level: 'envoy', from: '2015', to: '2021-04', cursor: 'abc' }),
      { asOf: '2021-04-08', validOn: '2019' },
      'csv',
    ),
  ).toBe(
    '/api/v1/meetings?dossier=pakistan-russia&level=envoy&from=2015&to=2021-04&asOf=2021-04-08&validOn=2019&format=csv&bom=true',
  );
  expect(apiHref(register('timeline', {}), PRESENT, 'xlsx')).toBe(
    '/api/v1/timeline-entries?dossier=pakistan-russia&format=xlsx',
  );
});

test('B12 the CSV that a person clicks begins with a byte order mark, and no other file', () => {
  const marked = (format: 'csv' | 'xlsx' | 'jsonl') =>
    new URLSearchParams(apiHref(register('meetings', {}), PRESENT, format).split('?')[1]).get(
      'bom',
    );
  expect([marked('csv'), marked('xlsx'), marked('jsonl')]).toEqual(['true', null, null]);
});

test('the log of a record is whole, whatever dossier it stands in', () => {
  const record = '01920000-0000-7000-8000-000000000001';
  expect(apiHref(register('changes', { record }), PRESENT, 'jsonl')).toBe(
    `/api/v1/changes?seeded=true&record=${record}&format=jsonl`,
  );
});

test('a record is asked for under its own address', () => {
  expect(
    apiHref({ page: 'record', dossier, register: 'projects', slug: 'pipeline' }, PRESENT),
  ).toBe('/api/v1/projects/pipeline');
});
