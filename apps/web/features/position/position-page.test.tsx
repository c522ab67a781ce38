import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Citing } from '../../components/citing.ts';
import { makeRenderContext } from '../../components/render-context.ts';
import type { PositionBeside } from '../../data/positions.ts';
import { NONE } from '../../data/whole.ts';
import { PositionPage } from './position-page.tsx';

const context = makeRenderContext(
  'en',
  { asOf: null, validOn: null, today: '2026-11-24' },
  'pakistan-russia',
);
const citing = {
  dossier: { record: { sides: [] }, references: {} },
  claims: [],
  evidence: [],
  references: {},
  sources: {},
} as unknown as Citing;

const position = (side: 'a' | 'b', stance: string, more: object = {}): PositionBeside => ({
  citing,
  detail: {
    id: `01920000-0000-7000-8000-00000000000${side}`,
    slug: `position-of-${side}`,
    record: {
      title: { en: `Position of ${side}` },
      names: [],
      summary: {},
      body: { en: [], ru: [], ur: [] },
      topics: [],
      related: [],
      identifiers: [],
      evidence: [],
      claims: [],
      side,
      actor: 'actor',
      about: 'topic',
      stance: { en: stance },
      since: '2021-04',
      statement: {},
      statementEvidence: [],
      ...more,
    },
    references: {},
    facts: {},
  } as unknown as PositionBeside['detail'],
});

const page = (own: PositionBeside, theirs: PositionBeside): string =>
  renderToStaticMarkup(
    <PositionPage
      context={context}
      detail={own.detail}
      citing={citing}
      others={NONE}
      theirs={[theirs]}
    />,
  );
const isMarked = (html: string): boolean => html.includes('c-sides__differs');

test('S3 other words are no difference: what differs is what was compared', () => {
  const ours = position('a', 'For a joint fight');
  expect(isMarked(page(ours, position('b', 'Terrorism is to be fought together')))).toBe(false);
  const same = page(position('a', 'A', { compared: 'same' }), position('b', 'B'));
  expect(isMarked(same)).toBe(false);
  expect(same).toContain('The same');
  expect(same).toContain('Not compared');
  expect(isMarked(page(ours, position('b', 'Apart', { compared: 'differs' })))).toBe(true);
  expect(isMarked(page(position('a', 'A', { compared: 'differs' }), position('b', 'B')))).toBe(
    true,
  );
});

test('S3 what was said in another year is not set against this', () => {
  const later = position('b', 'Apart', { since: '2025-04-16', compared: 'differs' });
  expect(isMarked(page(position('a', 'Here'), later))).toBe(false);
});
