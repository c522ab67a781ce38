import type { Locale } from '@chancery/vocabularies';
import { type NextRequest, NextResponse } from 'next/server';
import {
  type FeedFile,
  type FeedPage,
  feedHref,
  internalFeedPath,
  readFeed,
} from './addresses/feed.ts';
import { isFilterProblem, readFilters } from './addresses/filters.ts';
import {
  hrefOf,
  internalPath,
  KIND_OF,
  type Page,
  parsePath,
  readLocale,
} from './addresses/page.ts';
import { readView, type View, viewSegment } from './addresses/view.ts';
import { databaseAnswers } from './cache/health.ts';
import { pageStore } from './cache/page-cache-handler.ts';
import { redirectOf } from './cache/redirects.ts';
import { lastMove } from './cache/tag-clock.ts';
import { badParameterPage, unavailablePage } from './components/plain-page.ts';

/** So many publications may fall into one render before a request could join it by mistake. */
const BEATS = 64;

/** Turns a public address into a route: language, view and filters become path segments. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams } = request.nextUrl;
  const { locale, rest, canonical } = readLocale(pathname);
  if (!canonical) return redirect(request, 301, `${rest}${request.nextUrl.search}`);

  const today = new Date().toISOString().slice(0, 10);
  const view = readView(searchParams, today);
  if ('parameter' in view) return badParameterPage(locale, view, pathname);
  const feed = readFeed(rest);
  const page = withFilters(feed?.page ?? parsePath(rest), searchParams);
  if ('accepts' in page) return badParameterPage(locale, page, pathname);
  if (feed) return feedAnswer(request, feed.file, page as FeedPage, locale, view);

  const moved = view.asOf ? null : movedTo(page);
  if (moved) return redirect(request, 301, hrefOf(locale, view, moved));
  const wanted = hrefOf(locale, view, page);
  if (!sameAddress(request, wanted)) return redirect(request, 307, wanted);

  const internal = internalPath(locale, viewSegment(view, today, lastMove() % BEATS), page);
  const kept = pageStore().find(internal);
  // Asked only before a page is made anew: a kept body is served whatever the database does.
  if (!kept?.fresh && !(await databaseAnswers()) && !kept) return unavailablePage(locale);
  return NextResponse.rewrite(new URL(internal, request.url));
}

/** A feed is made anew for each request, from what is cached. */
function feedAnswer(
  request: NextRequest,
  file: FeedFile,
  page: FeedPage,
  locale: Locale,
  view: View,
): NextResponse {
  const moved = view.asOf ? null : movedTo(page);
  if (moved) return redirect(request, 301, feedHref(locale, view, moved as FeedPage, file));
  const wanted = feedHref(locale, view, page, file);
  if (!sameAddress(request, wanted)) return redirect(request, 307, wanted);
  const segment = viewSegment(view, new Date().toISOString().slice(0, 10), 0);
  return NextResponse.rewrite(new URL(internalFeedPath(locale, segment, page, file), request.url));
}

function withFilters(page: Page, query: URLSearchParams) {
  if (!('filters' in page)) return page;
  const filters = readFilters(page.register, query);
  return isFilterProblem(filters) ? filters : { ...page, filters };
}

/** Where a former or merged address leads; null where this one is the present one. */
function movedTo(page: Page): Page | null {
  if (page.page === 'home' || page.page === 'unknown') return null;
  const dossier = redirectOf('dossier', page.dossier);
  const slug = page.page === 'record' ? redirectOf(KIND_OF[page.register], page.slug) : null;
  if (!dossier && !slug) return null;
  return { ...page, ...(dossier && { dossier }), ...(slug && { slug }) } as Page;
}

/** Whether the request already has its parameters, all of them and no others, in whatever order. */
function sameAddress(request: NextRequest, wanted: string): boolean {
  const { pathname, search } = new URL(wanted, 'http://site');
  const given = new URLSearchParams(request.nextUrl.searchParams);
  // Next's own, on requests that its client makes.
  given.delete('_rsc');
  const asked = new URLSearchParams(search);
  given.sort();
  asked.sort();
  return request.nextUrl.pathname === pathname && given.toString() === asked.toString();
}

/** A permanent one is kept for some minutes only: an address may come back to life. */
function redirect(request: NextRequest, status: 301 | 307, path: string): NextResponse {
  const answer = NextResponse.redirect(new URL(path, request.url), status);
  answer.headers.set('cache-control', status === 301 ? 'public, max-age=300' : 'no-store');
  return answer;
}

export const config = {
  matcher: [
    '/((?!_next/|generated/|api/|api$|id/|preview/|data/|healthz$|readyz$|metrics$|robots\\.txt$|sitemap\\.xml$|favicon\\.ico$|icon\\.svg$).*)',
  ],
};
