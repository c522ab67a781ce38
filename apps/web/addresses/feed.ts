import type { Locale } from '@chancery/vocabularies';
import { parseFilters } from './filters.ts';
import { hasRecords, hrefOf, internalPath, type Page, parsePath, pathOf } from './page.ts';
import type { TimeFilter } from './time-filter.ts';

/** What hangs on a page, by the last step of its address. */
export const FEED_FILES = ['changes.atom', 'changes.json', 'meetings.ics'] as const;
export type FeedFile = (typeof FEED_FILES)[number];

export const isFeedFile = (name: string): name is FeedFile =>
  FEED_FILES.some((file) => file === name);

export type FeedPage = Extract<Page, { page: 'dossier' | 'register' | 'record' }>;

/** Whether a page has such a feed: lists of one kind do, and what is about one record or dossier. */
export function hasFeed(page: Page, file: FeedFile): page is FeedPage {
  if (page.page === 'dossier' || page.page === 'record') return true;
  if (page.page !== 'register') return false;
  if (file === 'meetings.ics') return page.register === 'meetings';
  return page.register === 'changes' || isOfOneKind(page);
}

/** `/pakistan-russia/changes.atom` hangs on `/pakistan-russia`; null for an address that is no feed's. */
export function readFeed(path: string): { file: FeedFile; page: FeedPage } | null {
  const cut = path.lastIndexOf('/');
  const file = path.slice(cut + 1);
  if (!isFeedFile(file)) return null;
  const page = parsePath(path.slice(0, cut) || '/');
  return hasFeed(page, file) ? { file, page } : null;
}

/** Whether the rows of a register are records of one kind, all as the API lists them. */
export const isOfOneKind = (page: Page): boolean =>
  page.page === 'register' && hasRecords(page.register) && page.register !== 'timeline';

/** The public address of a feed, with the filters of its page; no feed has pages of its own. */
export function feedHref(locale: Locale, view: TimeFilter, page: FeedPage, file: FeedFile): string {
  const whole = withoutCursor(page);
  const query = hrefOf(locale, view, whole).split('?')[1];
  return `${pathOf(locale, whole)}/${file}${query ? `?${query}` : ''}`;
}

export function withoutCursor<P extends Page>(page: P): P {
  if (page.page !== 'register') return page;
  const { cursor, ...filters } = page.filters;
  return { ...page, filters };
}

/** The address inside the app: that of the page, behind the name of the file. */
export const internalFeedPath = (
  locale: Locale,
  view: string,
  page: FeedPage,
  file: FeedFile,
): string => `/feeds/${file}${internalPath(locale, view, page)}`;

/** Reads what follows language and view in an address made by `internalFeedPath`. */
export function parseInternal(steps: readonly string[]): Page {
  const [dossier = '', register = '', slug, filters] = steps;
  const page = parsePath(`/${[dossier, register].filter(Boolean).join('/')}`);
  if (page.page === 'register' && slug === 'list' && filters !== undefined) {
    const read = parseFilters(page.register, filters);
    return read ? { ...page, filters: read } : { page: 'unknown', path: `/${steps.join('/')}` };
  }
  return parsePath(`/${steps.join('/')}`);
}
