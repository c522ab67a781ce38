import { expect, test } from 'vitest';
import { makeRenderContext } from '../../components/render-context.ts';
import type { ChangeItem } from '../../data/changes.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { PublicationMeta } from '../../data/feeds.ts';
import { changeFeed } from './change-feed.ts';

const PIPELINE = '01920000-0000-7000-8000-000000000001';
const GAZETTE = '01920000-0000-7000-8000-000000000002';
const ENTRY = '01920000-0000-7000-8000-000000000003';
const BASE = 'https://example.org';
const page = {
  page: 'record',
  dossier: 'pakistan-russia',
  register: 'projects',
  slug: 'pipeline',
} as const;

const dossier = {
  publishedFrom: '2021-04-07T00:00:00.000Z',
  record: { title: { en: 'Pakistan and Russia', ru: 'Пакистан и Россия' }, sides: [] },
  references: {},
} as unknown as DossierShown;
const gazette = {
  id: GAZETTE,
  kind: 'source',
  slug: 'gazette',
  state: 'shown',
  title: { en: 'The Gazette' },
} as const;
const meta = { [PIPELINE]: { sources: [gazette] } as unknown as PublicationMeta };

const change = (id: number, more: Partial<ChangeItem>): ChangeItem => ({
  id: `01920000-0000-7000-8000-1000000000${String(id).padStart(2, '0')}`,
  set: id,
  cursor: `${id}`,
  at: `2026-11-2${id}T12:00:00.000Z`,
  via: 'desk',
  recordId: PIPELINE,
  kind: 'project',
  slug: 'pipeline',
  title: { en: 'Pipeline', ru: 'Газопровод' },
  dossiers: ['pakistan-russia'],
  type: 'published',
  first: false,
  class: 'world',
  note: 'Work has begun.',
  amendments: [],
  amends: null,
  by: null,
  paths: [],
  references: {},
  mergedInto: null,
  revision: id,
  ...more,
});
const begun = change(1, {
  paths: [
    {
      path: `history[${ENTRY}]`,
      class: 'world',
      before: null,
      after: { id: ENTRY, date: '2026-11', status: 'construction', basis: 'observed' },
      within: null,
      told: { before: {}, after: { [ENTRY]: { what: 'moved', from: 'agreed' } } },
    },
    {
      path: 'sector',
      class: 'correction',
      before: 'gas',
      after: 'oil',
      within: null,
      told: { before: {}, after: {} },
    },
  ],
});

const feed = (locale: 'en' | 'ru', changes: ChangeItem[], file: 'changes.atom' = 'changes.atom') =>
  changeFeed(
    {
      context: makeRenderContext(
        locale,
        { asOf: null, validOn: null, today: '2026-11-24' },
        'pakistan-russia',
      ),
      dossier,
      base: BASE,
    },
    page,
    file,
    { id: PIPELINE, slug: 'pipeline', title: { en: 'Pipeline' }, dossiers: [] },
    { changes, meta },
  );

test('S1 an entry says what changed, from and to, in words, and rests on the record’s sources', () => {
  const [entry] = feed('en', [begun]).entries;
  expect(entry).toMatchObject({
    id: `urn:uuid:${begun.id}`,
    title: 'Pipeline: Status history, Sector',
    link: `${BASE}/pakistan-russia/projects/pipeline`,
    paragraphs: ['Work has begun.'],
    changes: [
      { what: 'Status history', from: null, to: 'Agreed → Under construction, November 2026' },
      { what: 'Sector', from: 'Gas', to: 'Oil' },
    ],
    sources: [{ title: 'The Gazette', link: `${BASE}/pakistan-russia/sources/gazette` }],
  });
  expect(feed('ru', [begun]).entries[0]).toMatchObject({
    link: `${BASE}/ru/pakistan-russia/projects/pipeline`,
    changes: [{ to: 'Согласован → Строительство, ноябрь 2026\u00a0г.' }, { from: 'Газ' }],
  });
});

test('a second edit is a second entry, and an amended note is news of the first', () => {
  const second = change(2, { note: 'A slip.' });
  const amended = {
    ...begun,
    amendments: [{ at: '2026-11-23T12:00:00.000Z', by: null, earlier: 'Work begun.' }],
  };
  const told = change(3, { type: 'note_amended', amends: begun.id });
  const { entries, updated } = feed('en', [told, second, amended]);
  expect(entries.map(({ id }) => id)).toEqual([`urn:uuid:${second.id}`, `urn:uuid:${begun.id}`]);
  expect(entries[1]?.updated.toISOString()).toBe('2026-11-23T12:00:00.000Z');
  expect(updated.toISOString()).toBe('2026-11-23T12:00:00.000Z');
});

test('what was merged is told of where the other stands, what is gone by its page', () => {
  const merged = change(2, { type: 'merged', mergedInto: { id: PIPELINE, slug: 'stream' } });
  const [entry] = feed('en', [merged]).entries;
  expect(entry?.title).toBe('Pipeline: Merged');
  expect(entry?.link).toBe(`${BASE}/pakistan-russia/projects/stream`);
});

test('a new record is told without its bookkeeping, and an empty feed is dated', () => {
  const first = change(1, {
    first: true,
    paths: ['slug', 'title', 'sector'].map((path) => ({
      path,
      class: 'knowledge',
      before: null,
      after: path === 'title' ? { en: 'Pipeline' } : 'gas',
      within: null,
      told: { before: {}, after: {} },
    })),
  });
  const [entry] = feed('en', [first]).entries;
  expect(entry?.title).toBe('Pipeline: A new record');
  expect(entry?.changes).toEqual([{ what: 'Sector', from: null, to: 'Gas' }]);
  expect(feed('en', []).updated.toISOString()).toBe('2021-04-07T00:00:00.000Z');
});
