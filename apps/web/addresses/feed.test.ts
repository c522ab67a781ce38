import { expect, test } from 'vitest';
import {
  FEED_FILES,
  type FeedPage,
  feedHref,
  hasFeed,
  internalFeedPath,
  parseInternal,
  readFeed,
} from './feed.ts';
import { parsePath } from './page.ts';
import { PRESENT, viewSegment } from './time-filter.ts';

const dossier = 'pakistan-russia';
const pages: [string, FeedPage][] = [
  ['/pakistan-russia', { page: 'dossier', dossier }],
  [
    '/pakistan-russia/projects/north-south-gas-pipeline',
    { page: 'record', dossier, register: 'projects', slug: 'north-south-gas-pipeline' },
  ],
  [
    '/pakistan-russia/projects',
    { page: 'register', dossier, register: 'projects', filters: { status: 'construction' } },
  ],
];

test.each(pages)('what hangs on %s has an address that is read back', (path, page) => {
  for (const file of FEED_FILES) {
    const href = feedHref('ru', PRESENT, page, file);
    expect(href.split('?')[0]).toBe(`/ru${path}/${file}`);
    const found = hasFeed(page, file) ? { file, page: parsePath(path) } : null;
    expect(readFeed(`${path}/${file}`)).toEqual(found);
    const steps = internalFeedPath('ru', viewSegment(PRESENT, '2026-11-24', 0), page, file)
      .split('/')
      .slice(5);
    expect(parseInternal(steps)).toEqual(page);
  }
});

test('a feed keeps the filters and the time of its list, and has no pages', () => {
  const page: FeedPage = {
    page: 'register',
    dossier,
    register: 'meetings',
    filters: { level: 'foreign_minister', cursor: 'abc' },
  };
  expect(feedHref('en', { asOf: '2021-04-08', validOn: null }, page, 'meetings.ics')).toBe(
    '/pakistan-russia/meetings/meetings.ics?level=foreign_minister&asOf=2021-04-08',
  );
});

test('no other page has one', () => {
  expect(readFeed('/pakistan-russia/changes')).toBeNull();
  expect(readFeed('/changes.atom')).toBeNull();
  expect(hasFeed(parsePath('/'), 'changes.atom')).toBe(false);
  expect(hasFeed(parsePath('/pakistan-russia/search'), 'changes.atom')).toBe(false);
  expect(hasFeed(parsePath('/pakistan-russia/projects'), 'meetings.ics')).toBe(false);
  expect(hasFeed(parsePath('/pakistan-russia/meetings'), 'meetings.ics')).toBe(true);
  expect(hasFeed(parsePath('/pakistan-russia/changes'), 'changes.atom')).toBe(true);
});
