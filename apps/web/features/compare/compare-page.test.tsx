import type { Locale } from '@chancery/vocabularies';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Filters } from '../../addresses/filters.ts';
import { makeRenderContext } from '../../components/render-context.ts';
import type { Compared } from '../../data/compare.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import { ComparePage } from './compare-page.tsx';

const dossier = {
  record: { sides: [], openedAt: '2026-11-24T12:00:00.000Z' },
  references: {},
} as unknown as DossierShown;

const item = (
  slug: string,
  more: Partial<Compared['items'][number]>,
): Compared['items'][number] => ({
  id: `01920000-0000-7000-8000-00000000000${slug.length}`,
  kind: 'project',
  slug,
  title: { en: slug },
  sort: 'added',
  class: 'world',
  at: '2026-11-24T12:00:00.000Z',
  reason: null,
  into: null,
  paths: [],
  more: 0,
  references: {},
  ...more,
});

const compared: Compared = {
  from: '2021-04-08T23:59:59.999Z',
  to: null,
  record: null,
  items: [
    item('pier', {}),
    item('ferry', { sort: 'withdrawn', class: 'correction', reason: 'Entered twice.' }),
    item('bridge', {
      sort: 'changed',
      class: 'correction',
      paths: [
        {
          path: 'sector',
          before: 'gas',
          after: 'oil',
          within: null,
          told: { before: {}, after: {} },
        },
      ],
      more: 3,
    }),
  ],
  nextCursor: null,
  total: 3,
  totals: [
    { kind: 'project', class: 'world', sort: 'added', count: 1 },
    { kind: 'project', class: 'correction', sort: 'withdrawn', count: 1 },
    { kind: 'project', class: 'correction', sort: 'changed', count: 1 },
  ],
};

const page = (locale: Locale, filters: Filters = {}, to?: string): string =>
  renderToStaticMarkup(
    <ComparePage
      context={makeRenderContext(
        locale,
        { asOf: null, validOn: null, today: '2026-11-24' },
        'pakistan-russia',
      )}
      dossier={dossier}
      filters={filters}
      days={{ turned: false, ...(to && { to }) }}
      compared={compared}
    />,
  );

test('the ledger says what became of each record, with the words before and after', () => {
  const html = page('en');
  for (const words of [
    '8 April 2021 to 24 November 2026',
    '3 records differ',
    'Withdrawn',
    'Correction',
  ])
    expect(html).toContain(words);
  expect(html).toMatch(/<del[^>]*>.*Gas<\/del> <ins[^>]*>.*Oil<\/ins>/);
  expect(html).toContain('Sector');
  expect(html).toContain('4 fields');
  expect(html).toContain('and 3 more');
  expect(html).toContain('are reconstructed from sources published by then');
});

test('a record that ended leads to its page as it stood at the earlier day', () => {
  expect(page('en')).toContain('href="/pakistan-russia/projects/ferry?asOf=2021-04-08"');
  expect(page('en')).toContain('href="/pakistan-russia/projects/pier"');
  expect(page('en', {}, '2024-01-01')).toContain(
    'href="/pakistan-russia/projects/pier?asOf=2024-01-01"',
  );
});

test('the form keeps what is asked, and the totals lead to each class', () => {
  const html = page('ur', { record: 'projects/pier', class: 'world' });
  expect(html).toContain('name="record" value="projects/pier"');
  expect(html).toContain('value="2021-04-08"');
  expect(page('ru')).toContain('href="/ru/pakistan-russia/compare?class=correction"');
});
