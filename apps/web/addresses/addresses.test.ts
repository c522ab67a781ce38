import { codes, locales } from '@chancery/vocabularies';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageKey } from '../cache/page-key.ts';
import {
  type Accepts,
  filtersSegment,
  isFilterProblem,
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
import { parseViewSegment, readView, type View, viewSegment } from './view.ts';

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
const view: fc.Arbitrary<View> = fc.record({
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
              ? (texts[accepts] as fc.Arbitrary<string>)
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
      expect(readView(url.searchParams, TODAY)).toEqual(seen);
      const parsed = parsePath(read.rest);
      const filters = 'filters' in target ? readFilters(target.register, url.searchParams) : null;
      expect('filters' in parsed ? { ...parsed, filters } : parsed).toEqual(target);
    }),
    { seed: 20210407 },
  );
});

test('a view that became a path segment is read back, whatever the beat', () => {
  fc.assert(
    fc.property(view, fc.nat(63), (seen, beat) => {
      const segment = viewSegment(seen, TODAY, beat);
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

test('one page has one key in the page cache, whatever the day and the beat', () => {
  fc.assert(
    fc.property(page, view, fc.nat(63), (target, seen, beat) => {
      const key = (today: string, at: number) =>
        pageKey(`/route-cache/x/$${internalPath('ru', viewSegment(seen, today, at), target)}`);
      expect(key('2026-11-24', beat).key).toBe(key('2026-11-25', 0).key);
      expect(key('2026-11-24', beat).day).toBe(seen.asOf ? undefined : '2026-11-24');
    }),
    { seed: 20210407 },
  );
});

test('a date that the calendar does not have names its parameter', () => {
  const read = (query: string) => readView(new URLSearchParams(query), TODAY);
  expect(read('asOf=2021-02-30')).toEqual({ parameter: 'asOf', value: '2021-02-30' });
  expect(read('asOf=yesterday')).toEqual({ parameter: 'asOf', value: 'yesterday' });
  expect(read('asOf=2026-11-25')).toEqual({ parameter: 'asOf', value: '2026-11-25' });
  expect(read('validOn=2020-13')).toEqual({ parameter: 'validOn', value: '2020-13' });
  expect(read('asOf=&validOn=')).toEqual({ asOf: null, validOn: null });
  expect(read('asOf=2021-04-08T12:00:00%2B05:00')).toEqual({
    asOf: '2021-04-08T07:00:00.000Z',
    validOn: null,
  });
});

test('a code that a list does not have is a problem that says what it accepts', () => {
  const read = readFilters('projects', new URLSearchParams('status=built'));
  expect(isFilterProblem(read)).toBe(true);
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
  const read = (query: string) => readView(new URLSearchParams(query), TODAY);
  for (const validOn of ['0000', '0000-05', '9999', '9999-12-31'])
    expect(read(`validOn=${validOn}`)).toEqual({ parameter: 'validOn', value: validOn });
  expect(read('asOf=0000-01-01')).toEqual({ parameter: 'asOf', value: '0000-01-01' });
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
