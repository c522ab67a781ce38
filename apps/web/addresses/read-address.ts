import type { Locale } from '@chancery/vocabularies';
import { type FeedFile, readFeed } from './feed.ts';
import { isProblem, type Problem, REGISTER_FILTERS, readFilters } from './filters.ts';
import { type Page, parsePath, readLocale } from './page.ts';
import { readTimeFilter, type TimeFilter } from './time-filter.ts';

/** What an address asks for. */
export type Address = {
  locale: Locale;
  /** `/en/…` means English too, and is not how it is written. */
  canonical: boolean;
  view: TimeFilter;
  page: Page;
  /** What hangs on the page, where the address is that of a feed. */
  feed: FeedFile | null;
};
export type Refused = Pick<Address, 'locale' | 'page' | 'feed'> & { problem: Problem };

/** Turns an address into what it asks for, or says which part of it cannot be read. */
export function readAddress(
  pathname: string,
  query: URLSearchParams,
  today: string,
): Address | Refused {
  const { locale, rest, canonical } = readLocale(pathname);
  const unknown: Page = { page: 'unknown', path: rest };
  const path = decoded(rest);
  if (path === null)
    return {
      locale,
      page: unknown,
      feed: null,
      problem: { parameter: '%', value: pathname, accepts: 'address' },
    };
  const feed = readFeed(path);
  const found = feed?.page ?? parsePath(path);
  const page = found.page === 'unknown' ? unknown : found;
  const named = { locale, page, feed: feed?.file ?? null };
  const view = readTimeFilter(query, today);
  if (isProblem(view)) return { ...named, problem: view };
  if (!('filters' in page)) return { ...named, canonical, view };
  const filters = readFilters(page.register, query);
  return isProblem(filters)
    ? { ...named, problem: filters }
    : { ...named, page: { ...page, filters }, canonical, view };
}

/** The parameters of a page that an address gives, whatever they hold: what somebody typed. */
export function typedInto(page: Page, query: URLSearchParams): Record<string, string> {
  const names = [
    ...('filters' in page ? Object.keys(REGISTER_FILTERS[page.register]) : []),
    ...VIEW,
  ];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name)?.trim();
      return value ? [[name, value.slice(0, TYPED_MAX)]] : [];
    }),
  );
}

const VIEW = ['asOf', 'validOn'] as const satisfies (keyof TimeFilter)[];
/** No value that is accepted is longer; of others so much is shown. */
const TYPED_MAX = 600;

/**
 * A path without percent signs, as parts of it are named: `%2D` is `-`. Null where one stands for
 * nothing. A step that hides a slash is no step of ours, and stays as it is.
 */
export function decoded(path: string): string | null {
  try {
    return path
      .split('/')
      .map((step) => (/%2f/i.test(step) ? step : decodeURIComponent(step)))
      .join('/');
  } catch {
    return null; // half a character, or a percent sign alone
  }
}
