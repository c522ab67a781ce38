import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Chain } from '../data/chains.ts';
import type { BacklinkGroup } from '../data/references.ts';
import { Backlinks } from './backlinks.tsx';
import { ChainSection } from './chain.tsx';
import { makeRenderContext } from './render-context.ts';

const context = (locale: 'en' | 'ur') =>
  makeRenderContext(locale, { asOf: null, validOn: null, today: '2026-11-24' }, 'pakistan-russia');
const idOf = (number: number) => `01920000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const group = (kind: string, shown: number, total: number): BacklinkGroup => ({
  kind,
  items: Array.from({ length: shown }, (_, number) => ({
    id: idOf(number),
    kind,
    slug: `${kind}-${number}`,
    title: { en: `${kind} ${number}` },
    roles: ['source'],
    dossiers: ['pakistan-russia'],
  })),
  total,
});
const linksOf = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test('S2 what names a record is told by kind, and each kind that is a part leads to the rest', () => {
  const groups = [group('meeting', 3, 3), group('project', 50, 210)];
  const html = renderToStaticMarkup(
    <Backlinks context={context('en')} of={{ kind: 'source', slug: 'gazette' }} groups={groups} />,
  );
  expect(html).toContain('Shown: 50 of 210.');
  expect(html).not.toContain('of 3.');
  expect(linksOf(html)).toContain(
    '/pakistan-russia/references?record=sources%2Fgazette&amp;kind=project',
  );
  expect(linksOf(html).filter((href) => href?.includes('references'))).toHaveLength(1);
});

test('what names a record from another dossier is linked there, what stands in this one here', () => {
  const [first, second, third] = group('project', 3, 3).items;
  const items = [
    { ...first, dossiers: ['kazakhstan-russia'] },
    { ...second, dossiers: ['kazakhstan-russia', 'pakistan-russia'] },
    { ...third, dossiers: [] },
  ] as BacklinkGroup['items'];
  const html = renderToStaticMarkup(
    <Backlinks
      context={context('ur')}
      of={{ kind: 'actor', slug: 'russia' }}
      groups={[{ kind: 'project', items, total: 3 }]}
    />,
  );
  expect(linksOf(html)).toEqual([
    '/ur/kazakhstan-russia/projects/project-0',
    '/ur/pakistan-russia/projects/project-1',
    '/ur/pakistan-russia/projects/project-2',
  ]);
});

test('S2 chains that are a part say so and lead to all of them', () => {
  const chain = (number: number): Chain => ({
    meeting: null,
    agreement: null,
    project: {
      record: {
        id: idOf(number),
        kind: 'project',
        state: 'shown',
        slug: 'line',
        title: { en: 'Line' },
      },
      status: 'agreed',
      date: null,
      since: null,
      reports: null,
    },
    later: [],
    laterMore: 0,
    ended: false,
  });
  const of = { kind: 'project', slug: 'line' };
  const drawn = (total: number) =>
    renderToStaticMarkup(
      <ChainSection context={context('ur')} of={of} chains={{ items: [chain(1)], total }} />,
    );
  expect(linksOf(drawn(30))).toContain('/ur/pakistan-russia/chains?record=projects%2Fline');
  expect(drawn(30)).toContain('30');
  expect(drawn(1)).not.toContain('/chains?');
});
