import { defined } from '@chancery/api/testing/defined';
import { codes, locales } from '@chancery/vocabularies';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageKey } from '../cache/page-key.ts';
import {
  type Accepts,
  filtersSegment,
  isProblem,
  parseFilters,
  REGISTER_FILTERS,
  type Register,
  readFilters,
} from './filters.ts';
import {
  FIGURE_FILES,
  FIGURES,
  hrefOf,
  internalPath,
  KIND_OF,
  type Page,
  parsePath,
  readLocale,
} from './page.ts';
import { type Refused, readAddress, typedInto } from './read-address.ts';
import { parseViewSegment, readTimeFilter, type TimeFilter, viewSegment } from './time-filter.ts';

const TODAY = '2026-11-24';
const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));
const dossier = fc.tuple(word, word).map((words) => words.join('-'));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date(`${TODAY}T00:00:00Z`), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('1900-01-01'), max: new Date(`${TODAY}T00:00:00Z`), noInvalidDate: true })
  .map((date) => date.toISOString());
const view: fc.Arbitrary<TimeFilter> = fc.record({
  asOf: fc.option(fc.oneof(day, instant)),
  validOn: fc.option(
    fc.oneof(
      day,
      day.map((text) => text.slice(0, 7)),
      day.map((text) => text.slice(0, 4)),
    ),
  ),
});
const registers = Object.keys(REGISTER_FILTERS) as Register[];
const texts: Record<string, fc.Arbitrary<string>> = {
  date: day,
  slug,
  text: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => text.replaceAll(/\p{C}/gu, 'x').trim() || 'x'),
  cursor: fc
    .record({
      at: fc.constant(null),
      total: fc.nat(),
      key: fc.string({ maxLength: 40 }),
      id: fc.uuid(),
    })
    .map((cursor) => Buffer.from(JSON.stringify(cursor)).toString('base64url')),
};
/** The earlier of two dates comes first. */
const inOrder = <F extends { from?: string; to?: string }>(filters: F): F => {
  const { from, to } = filters;
  return from && to && from > to ? { ...filters, from: to, to: from } : filters;
};
const filtersOf = (register: Register) =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(REGISTER_FILTERS[register] as Record<string, Accepts>).map(
          ([name, accepts]) => [
            name,
            typeof accepts === 'string'
              ? defined(texts[accepts])
              : fc.constantFrom(...('codes' in accepts ? codes(accepts.codes) : accepts.options)),
          ],
        ),
      ),
      { requiredKeys: [] },
    )
    .map(inOrder);
const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ page: 'home' }),
  fc.record({ page: fc.constant('dossier' as const), dossier }),
  fc.constantFrom(...registers).chain((register) =>
    fc.record({
      page: fc.constant('register' as const),
      dossier,
      register: fc.constant(register),
      filters: filtersOf(register) as fc.Arbitrary<Record<string, string>>,
    }),
  ),
  fc.record({
    page: fc.constant('record' as const),
    dossier,
    register: fc.constantFrom(...(Object.keys(KIND_OF) as (keyof typeof KIND_OF)[])),
    slug,
  }),
  fc.constantFrom(...FIGURES).chain((register) =>
    fc.record({
      page: fc.constant('figure' as const),
      dossier,
      register: fc.constant(register),
      slug: fc.constant(null),
      filters: filtersOf(register) as fc.Arbitrary<Record<string, string>>,
      file: fc.constantFrom(...FIGURE_FILES),
    }),
  ),
  fc.record({
    page: fc.constant('figure' as const),
    dossier,
    register: fc.constant('trade' as const),
    slug,
    filters: fc.constant({}),
    file: fc.constantFrom(...FIGURE_FILES),
  }),
);

test('an address that was written is read back as the same page, language and time', () => {
  fc.assert(
    fc.property(fc.constantFrom(...locales), view, page, (locale, seen, target) => {
      const url = new URL(hrefOf(locale, seen, target), 'http://site');
      const read = readLocale(url.pathname);
      expect(read).toMatchObject({ locale, canonical: true });
      expect(readTimeFilter(url.searchParams, TODAY)).toEqual(seen);
      const parsed = parsePath(read.rest);
      const filters = 'filters' in target ? readFilters(target.register, url.searchParams) : null;
      expect('filters' in parsed ? { ...parsed, filters } : parsed).toEqual(target);
    }),
    { seed: 20210407 },
  );
});

test('a view that became a path segment is read back, whatever the version', () => {
  fc.assert(
    fc.property(view, fc.nat(63), (seen, version) => {
      const segment = viewSegment(seen, TODAY, version);
      expect(segment).not.toContain('/');
      expect(parseViewSegment(encodeURIComponent(segment))).toEqual({
        ...seen,
        today: seen.asOf?.slice(0, 10) ?? TODAY,
      });
    }),
    { seed: 20210407 },
  );
});

test('filters that became a path segment are read back, and nothing else is', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...registers)
        .chain((register) =>
          fc.tuple(
            fc.constant(register),
            filtersOf(register) as fc.Arbitrary<Record<string, string>>,
          ),
        ),
      ([register, filters]) => {
        const given = Object.fromEntries(
          Object.keys(REGISTER_FILTERS[register])
            .filter((name) => filters[name] !== undefined)
            .map((name) => [name, filters[name] ?? '']),
        );
        expect(parseFilters(register, filtersSegment(given))).toEqual(given);
      },
    ),
    { seed: 20210407 },
  );
  expect(parseFilters('projects', '_')).toBeNull();
});

test('one page has one key in the page cache, whatever the day and the version', () => {
  fc.assert(
    fc.property(page, view, fc.nat(63), (target, seen, version) => {
      const key = (today: string, at: number) =>
        pageKey(`/route-cache/x/$${internalPath('ru', viewSegment(seen, today, at), target)}`);
      expect(key('2026-11-24', version).key).toBe(key('2026-11-25', 0).key);
      expect(key('2026-11-24', version).day).toBe(seen.asOf ? undefined : '2026-11-24');
    }),
    { seed: 20210407 },
  );
});

test('a date that the calendar does not have names its parameter', () => {
  const read = (query: string) => readTimeFilter(new URLSearchParams(query), TODAY);
  expect(read('asOf=2021-02-30')).toMatchObject({
    parameter: 'asOf',
    value: '2021-02-30',
    accepts: 'asOf',
  });
  expect(read('asOf=yesterday')).toMatchObject({ parameter: 'asOf', value: 'yesterday' });
  expect(read('asOf=2026-11-25')).toMatchObject({ parameter: 'asOf', value: '2026-11-25' });
  expect(read('validOn=2020-13')).toMatchObject({ parameter: 'validOn', value: '2020-13' });
  expect(read('asOf=&validOn=')).toEqual({ asOf: null, validOn: null });
  expect(read('asOf=2021-04-08T12:00:00%2B05:00')).toEqual({
    asOf: '2021-04-08T07:00:00.000Z',
    validOn: null,
  });
});

test('a code that a list does not have is a problem that says what it accepts', () => {
  const read = readFilters('projects', new URLSearchParams('status=built'));
  expect(isProblem(read)).toBe(true);
  expect(read).toMatchObject({ parameter: 'status', accepts: { codes: 'projectStatus' } });
});

test('English has no prefix: with one the address is not canonical', () => {
  expect(readLocale('/en/pakistan-russia')).toEqual({
    locale: 'en',
    rest: '/pakistan-russia',
    canonical: false,
  });
  expect(readLocale('/ur')).toEqual({ locale: 'ur', rest: '/', canonical: true });
  expect(parsePath('/projects')).toEqual({ page: 'unknown', path: '/projects' });
});

test('W1, X15: a year without neighbours in the calendar is refused by its parameter', () => {
  const read = (query: string) => readTimeFilter(new URLSearchParams(query), TODAY);
  for (const validOn of ['0000', '0000-05', '9999', '9999-12-31'])
    expect(read(`validOn=${validOn}`)).toMatchObject({ parameter: 'validOn', value: validOn });
  expect(read('asOf=0000-01-01')).toMatchObject({ parameter: 'asOf', value: '0000-01-01' });
  expect(read('asOf=0000-01-01T00:00:00Z')).toMatchObject({ parameter: 'asOf' });
  expect(read('validOn=1948')).toEqual({ asOf: null, validOn: '1948' });
});

test('B13, X15: what cannot be a cursor, a date or an address is refused by its parameter', () => {
  const asked = (register: Register, query: string) =>
    readFilters(register, new URLSearchParams(query));
  for (const register of Object.keys(REGISTER_FILTERS) as Register[]) {
    if (!('cursor' in REGISTER_FILTERS[register])) continue;
    for (const cursor of [
      'abc',
      'xyz',
      'AAAA',
      'aaaa',
      'eyJhIjoxfQ',
      'bnVsbA',
      'eyJrZXkiOiJ4IiwiaWQiOiJ5In0',
      '%',
    ])
      expect(asked(register, `cursor=${cursor}`)).toMatchObject({ parameter: 'cursor' });
  }
  for (const from of ['0000', '9999-12-31', '../2020', '2020/..'])
    expect(asked('meetings', `from=${from}`)).toMatchObject({ parameter: 'from' });
  expect(asked('meetings', `actor=${'a'.repeat(101)}`)).toMatchObject({ parameter: 'actor' });
  expect(parsePath(`/pakistan-russia/projects/${'a'.repeat(101)}`).page).toBe('unknown');
  expect(parsePath(`/pakistan-russia/projects/${'a'.repeat(100)}`).page).toBe('record');
});

test('W3: two dates in the wrong order say so', () => {
  expect(readFilters('meetings', new URLSearchParams('from=2022&to=2020'))).toEqual({
    parameter: 'to',
    value: '2020',
    accepts: 'laterDate',
  });
  expect(readFilters('meetings', new URLSearchParams('from=2020-06&to=2020'))).toEqual({
    from: '2020-06',
    to: '2020',
  });
});

test('W3, B16: dates typed into filters are read as the site prints them, and lead to one address', () => {
  const read = (query: Record<string, string>) =>
    readFilters('meetings', new URLSearchParams(query));
  for (const [typed, from] of [
    ['7 April 2021', '2021-04-07'],
    ['7 апреля 2021 г.', '2021-04-07'],
    ['07.04.2021', '2021-04-07'],
    ['April–June 2021', '2021-04/2021-06'],
    ['first quarter of 2021', '2021-33'],
    ['spring 2020', '2020-03-01/2020-05-31'],
    ['2010-11', '2010-11'],
    ['2021', '2021'],
  ] as const) {
    expect(read({ from: typed })).toEqual({ from });
    expect(read({ from })).toEqual({ from });
  }
  expect(read({ to: '03/04/2015' })).toMatchObject({
    parameter: 'to',
    readings: ['2015-04-03', '2015-03-04'],
  });
  expect(read({ from: '2020-21' })).toMatchObject({
    readings: ['2020/2021', '2020-07/2021-06', '2020-03-01/2020-05-31'],
  });
  for (const from of ['soon', 'since June 2015', '862'])
    expect(read({ from })).toEqual({ parameter: 'from', value: from, accepts: 'date' });
});

test('B16: a day typed in words opens the page of that day', () => {
  const read = (query: Record<string, string>) => readTimeFilter(new URLSearchParams(query), TODAY);
  expect(read({ asOf: '8 April 2021' })).toEqual({ asOf: '2021-04-08', validOn: null });
  expect(read({ validOn: 'с января по ноябрь 2020 г.' })).toEqual({
    asOf: null,
    validOn: '2020-11-30',
  });
  expect(read({ validOn: '2020-06' })).toEqual({ asOf: null, validOn: '2020-06' });
  expect(read({ asOf: 'April 2021' })).toMatchObject({ parameter: 'asOf', value: 'April 2021' });
  expect(read({ validOn: '03/04/2015' })).toMatchObject({
    readings: ['2015-04-03', '2015-03-04'],
  });
  expect(read({ validOn: '2020-21' })).toMatchObject({ readings: expect.any(Array) });
  expect(parseViewSegment('now~valid~2020-21~on~2026-11-24.3')).toBeNull();
  for (const validOn of ['2019/2021', 'soon'])
    expect(read({ validOn })).toMatchObject({ parameter: 'validOn', value: validOn });
});

test('X15: an address is read with its percent signs, and one that stands for nothing is named', () => {
  const read = (path: string) => readAddress(path, new URLSearchParams(), TODAY);
  expect(read('/pakistan%2Drussia/%70rojects')).toMatchObject({
    page: { page: 'register', dossier: 'pakistan-russia', register: 'projects' },
  });
  expect(read('/pakistan-russia/projects/%E0%A4%A')).toMatchObject({
    problem: { parameter: '%', accepts: 'address' },
  });
  for (const path of ['/pakistan-russia%2Fprojects', '/pakistan-russia/%D0%BF', '/%3Fq=1'])
    expect(read(path)).toMatchObject({ page: { page: 'unknown', path } });
});

test('W7: what was typed is kept beside what is wrong, and nothing that the page does not take', () => {
  const query = new URLSearchParams('from=2022&to=2020&level=x&asOf=soon&else=1');
  const { page, problem } = readAddress('/pakistan-russia/meetings', query, TODAY) as Refused;
  expect(problem).toMatchObject({ parameter: 'asOf', value: 'soon' });
  expect(typedInto(page, query)).toEqual({ level: 'x', from: '2022', to: '2020', asOf: 'soon' });
});
