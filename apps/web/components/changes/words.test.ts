import { publicSchemaAt, schemas } from '@chancery/api/kinds';
import { type Locale, label } from '@chancery/vocabularies';
import { expect, test } from 'vitest';
import type { DossierShown } from '../../data/dossiers.ts';
import { makeRenderContext } from '../render-context.ts';
import { changeInWords } from './change-in-words.ts';
import { pathWords } from './path-words.ts';
import type { ChangedField, Telling } from './telling.ts';
import { valueWords } from './value-words.ts';

const PAKISTAN = '01920000-0000-7000-8000-000000000001';
const RUSSIA = '01920000-0000-7000-8000-000000000002';
const GAZETTE = '01920000-0000-7000-8000-000000000003';
const ENTRY = '01920000-0000-7000-8000-000000000004';
const CITATION = '01920000-0000-7000-8000-000000000005';

const references = {
  [PAKISTAN]: { title: { en: 'Pakistan', ru: 'Пакистан', ur: 'پاکستان' } },
  [RUSSIA]: { title: { en: 'Russian Federation', ru: 'Россия' } },
  [GAZETTE]: { title: { en: 'The Gazette' } },
};
const dossier = {
  record: {
    sides: [
      { id: ENTRY, side: 'a', actor: PAKISTAN },
      { id: CITATION, side: 'b', actor: RUSSIA },
    ],
  },
  references,
} as unknown as DossierShown;

const telling = (locale: Locale): Telling => ({
  context: makeRenderContext(
    locale,
    { asOf: null, validOn: null, today: '2026-11-24' },
    'pakistan-russia',
  ),
  dossier,
  references,
});

const entry = {
  id: ENTRY,
  date: '2015-10-16',
  status: 'agreed',
  basis: 'announced_both',
  evidence: [{ id: CITATION, source: GAZETTE, locator: 'page 2' }],
};

const where = (locale: Locale, kind: string, change: ChangedField) =>
  pathWords(telling(locale), kind, change);
const what = (locale: Locale, kind: keyof typeof schemas, path: string, value: unknown) => {
  const schema = publicSchemaAt(schemas[kind], path);
  if (!schema) throw new Error(`${kind} has no ${path}`);
  return valueWords(telling(locale), schema, value);
};

test('a path is said in the words of its fields, its items by what they say', () => {
  const note = { path: `history[${ENTRY}].note.ru`, within: entry };
  expect(where('en', 'project', note)).toEqual([
    'Status history',
    'Agreed, 16 October 2015',
    'Note',
    'in Russian',
  ]);
  expect(where('ru', 'project', note)).toEqual([
    'История статусов',
    'Согласован, 16\u00a0октября 2015\u00a0г.',
    'Примечание',
    'на русском',
  ]);
  expect(
    where('en', 'project', {
      path: `history[${ENTRY}].evidence[${CITATION}].locator`,
      within: entry,
    }),
  ).toEqual([
    'Status history',
    'Agreed, 16 October 2015',
    'Evidence',
    'The Gazette, page 2',
    'Where in it',
  ]);
  expect(where('ur', 'project', { path: `history[${ENTRY}]` })).toEqual(['حیثیت کی تاریخ']);
  expect(where('en', 'project', { path: 'history#' })).toEqual(['Status history', 'order']);
});

test('a value is said in words: codes by label, records by title, dates in one form', () => {
  expect(what('en', 'project', `history[${ENTRY}]`, entry)).toBe('Agreed, 16 October 2015');
  expect(what('ru', 'project', 'sector', 'gas')).toBe('Газ');
  expect(what('en', 'meeting', 'date', '2021-04')).toBe('April 2021');
  expect(what('en', 'meeting', 'sideline', true)).toBe('Yes');
  expect(what('en', 'meeting', 'host', { actor: PAKISTAN, side: 'a' })).toBe('Pakistan, Pakistan');
  expect(what('ru', 'series', 'reporter.side', 'b')).toBe('Россия');
  expect(what('en', 'project', 'dossiers', [])).toBe('None');
  expect(what('ur', 'series', 'compiler', PAKISTAN)).toBe('پاکستان');
  expect(
    what('en', 'series', `observations[${ENTRY}]`, {
      id: ENTRY,
      period: '2020',
      value: '790',
      qualifier: 'about',
    }),
  ).toBe('2020, about 790');
});

test('S1 an entry without a status is a report, and only a search that found nothing is a check', () => {
  const without = (more: object) =>
    what('en', 'project', `history[${ENTRY}]`, { ...entry, status: undefined, ...more });
  expect(without({})).toBe('Reported, 16 October 2015');
  expect(without({ note: { en: 'The protocol is signed.' } })).toBe(
    'Reported, 16 October 2015, The protocol is signed.',
  );
  expect(without({ basis: 'inferred_silence' })).toBe('Checked, nothing new, 16 October 2015');
  const side = {
    id: ENTRY,
    side: 'a',
    actor: PAKISTAN,
    date: '1947-08-14/..',
    basis: { en: 'Act' },
  };
  expect(what('en', 'dossier', `sides[${ENTRY}]`, side)).toContain('Pakistan');
});

test('S1 an entry with a status says whether it moved it or was said again', () => {
  const told = (locale: Locale, one: { what: string; from: string | null }) => {
    const change = { path: `history[${ENTRY}]`, before: null, after: entry, within: null };
    const around = { before: {}, after: { [ENTRY]: one } };
    return changeInWords(telling(locale), 'project', { ...change, told: around }).after;
  };
  const moved = { what: 'moved', from: 'proposed' };
  expect(told('en', moved)).toBe('Proposed → Agreed, 16 October 2015');
  expect(told('ru', moved)).toBe('Предложен → Согласован, 16\u00a0октября 2015\u00a0г.');
  expect(told('ur', moved)).toContain('مجوزہ ← طے شدہ');
  const restated = { what: 'restated', from: 'agreed' };
  expect(told('en', restated)).toBe('Agreed (restated), 16 October 2015');
  expect(told('ru', restated)).toContain('Согласован (статус повторён)');
  expect(
    changeInWords(telling('en'), 'project', {
      path: `history[${ENTRY}].note.ru`,
      within: entry,
      told: { before: {}, after: { [ENTRY]: restated } },
    }).where[1],
  ).toBe('Agreed (restated), 16 October 2015');
});

test('S8 from right to left a figure and its unit keep together', () => {
  const cost = { value: '2.25', to: '3', qualifier: 'between', unit: 'billion USD' };
  expect(what('ur', 'project', 'cost', cost)).toBe('\u20682.25–3 billion USD\u2069');
  expect(what('en', 'project', 'cost', cost)).toBe('2.25–3 billion USD');
});

test('rich text is said as text, a live fact in it by the name of its record', () => {
  const content = [
    { text: 'The pipeline is ' },
    { fact: { record: GAZETTE, path: 'status' } },
    { text: '.' },
  ];
  const path = `body.en[${ENTRY}]`;
  expect(what('en', 'briefing', path, { id: ENTRY, type: 'paragraph', content })).toBe(
    'The pipeline is [The Gazette].',
  );
  expect(what('en', 'briefing', `${path}.content`, content)).toBe('The pipeline is [The Gazette].');
  expect(where('ru', 'briefing', { path: `${path}.content` })).toEqual(['Текст', 'на английском']);
});

test('no value of a path is shown as code or by its id', () => {
  const shown = what('en', 'project', `parties[${ENTRY}]`, {
    id: ENTRY,
    actor: RUSSIA,
    role: 'sponsor',
    evidence: [],
  });
  expect(shown).toContain('Russian Federation');
  expect(shown).not.toMatch(/[{}[\]]|[0-9a-f]{8}-/);
});

test('S8 what a claim says is said as its field is, in the language of the reader', () => {
  const claim = { id: ENTRY, path: 'visitClass', value: 'working', by: 'a', rank: 'normal' };
  const changed = { path: `claims[${ENTRY}].value`, before: 'official', after: 'working' };
  const { before, after } = changeInWords(telling('ru'), 'meeting', { ...changed, within: claim });
  expect([before, after]).toEqual(
    ['official', 'working'].map((code) => label('visitClass', code, 'ru')),
  );
  const added = { path: `claims[${ENTRY}]`, after: claim, within: claim };
  expect(changeInWords(telling('ur'), 'meeting', added).after).toContain(
    label('visitClass', 'working', 'ur'),
  );
});
