import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Citing, Claim } from '../../components/citing.ts';
import { makeRenderContext } from '../../components/render-context.ts';
import type { ProjectShown } from '../../data/projects.ts';
import { NONE } from '../../data/whole.ts';
import { ProjectPage } from './project-page.tsx';

const claim = (path: string, en: string): Claim =>
  ({
    id: `${path} ${en}`,
    path,
    text: { en },
    by: 'a',
    rank: 'normal',
    sources: [],
  }) as unknown as Claim;

const citing = {
  dossier: { record: { sides: [] }, references: {} },
  claims: [
    claim('parties', '51 to 74 % Pakistan'),
    claim('places', 'Karachi to Kasur'),
    claim('route', 'Along the coast'),
  ],
  kind: 'project',
  shown: new Set(),
  evidence: [],
  references: {},
  sources: {},
} as unknown as Citing;

const detail = {
  id: '01920000-0000-7000-8000-000000000001',
  slug: 'pipeline',
  record: {
    title: { en: 'Pipeline' },
    names: [],
    summary: {},
    body: { en: [], ru: [], ur: [] },
    topics: [],
    related: [],
    identifiers: [],
    evidence: [],
    claims: [],
    sector: 'gas',
    nature: 'built',
    history: [],
    parties: [],
    places: [{ id: 'place', place: { city: { en: 'Karachi' }, country: 'PK' } }],
    route: [],
    milestones: [],
    promises: [],
    health: [],
    counted: true,
  },
  references: {},
  facts: {},
} as unknown as ProjectShown;

const page = (locale: 'en' | 'ur'): string =>
  renderToStaticMarkup(
    <ProjectPage
      context={makeRenderContext(
        locale,
        { asOf: null, validOn: null, today: '2026-11-24' },
        'pakistan-russia',
      )}
      detail={detail}
      citing={citing}
      history={[]}
      meetings={NONE}
      agreements={NONE}
      chains={NONE}
    />,
  );

test('S8 a place is said with its country in words, in the reader’s language', () => {
  expect(page('en')).toContain('Pakistan');
  expect(page('ur')).toContain('پاکستان');
  expect(page('ur')).not.toContain('Karachi, PK');
});
