import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { DeskRecord } from '../model/desk.ts';
import { waitingOf } from '../model/record-state.ts';
import { StateBadge } from './state-badge.tsx';

const revision = (state: string) => ({ revisionId: state, number: 1, state });
/** What the desk is told of a record, as far as its state goes. */
const record = (head: string, more: object = {}) =>
  ({
    head: revision(head),
    waiting: ['approved', 'scheduled'].includes(head) ? [revision(head)] : [],
    published: null,
    ...more,
  }) as unknown as DeskRecord;
const badge = (of: DeskRecord | null) =>
  renderToStaticMarkup(
    <StateBadge record={of} state={(waitingOf(of) ?? of?.head)?.state} />,
  ).replaceAll(/<[^>]*>/g, '');

test.each([
  ['scheduled', 'Scheduled'],
  ['approved', 'Approved'],
  ['draft', 'Draft'],
  ['in_review', 'In review'],
])('B5 what is %s and never was public is not called withdrawn', (state, words) => {
  expect(badge(record(state))).toBe(words);
});

test('B5 what was public and is no more is called withdrawn, and a new record new', () => {
  expect(badge(record('withdrawn'))).toBe('Withdrawn');
  expect(badge(record('superseded'))).toBe('Withdrawn');
  expect(badge(record('published', { published: revision('published') }))).toBe('Published');
  expect(badge(null)).toBe('New');
});
