import type { Locale } from '@chancery/vocabularies';
import { type NextRequest, NextResponse } from 'next/server';
import {
  type FeedFile,
  type FeedPage,
  feedHref,
  hasFeed,
  internalFeedPath,
} from './addresses/feed.ts';
import type { Problem } from './addresses/filters.ts';
import { hrefOf, internalPath, KIND_OF, type Page, readLocale } from './addresses/page.ts';
import { decoded, readAddress, typedInto } from './addresses/read-address.ts';
import { PRESENT, type TimeFilter, viewSegment } from './addresses/time-filter.ts';
import { databaseAnswers } from './cache/health.ts';
import { pinned } from './cache/moments.ts';
import { pageStore } from './cache/page-cache-handler.ts';
import { redirectOf } from './cache/redirects.ts';
import { currentVersion } from './cache/tag-clock.ts';
import { refusalSegment } from './edge/refusal-segment.ts';
import { refusedFile, refusedMethod } from './edge/refused.ts';

/** So many publications may fall into one render before a request could join it by mistake. */
const BEATS = 64;

/** What is no page: files of ours, and routes that read their own addresses. */
const NO_PAGE =
  /^\/(?:_next\/|generated\/|api\/|api$|id\/|preview\/|data\/|healthz$|readyz$|metrics$|robots\.txt$|sitemap\.xml$|favicon\.ico$|icon\.svg$)/;
/** It answers for its own methods, with problem documents. */
const REST = /^\/api\/v1(?:\/|$)/;

/**
 * The one door: turns a public address into a route (language, view and filters become path
 * segments), and what is no address of ours into an answer that says so.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl;
  const refused = REST.test(pathname)
    ? null
    : refusedMethod({
        method: request.method,
        address: `${pathname}${request.nextUrl.search}`,
        accept: request.headers.get('accept'),
      });
  if (refused) return refused;
  const today = new Date().toISOString().slice(0, 10);
  if (NO_PAGE.test(pathname) && decoded(pathname) !== null) return NextResponse.next();

  const address = readAddress(pathname, searchParams, today);
  const { locale, page } = address;
  if ('problem' in address) {
    const isFile = NO_PAGE.test(pathname) || page.page === 'figure' || address.feed;
    return isFile
      ? refusedFile(locale, address.problem)
      : refusal(request, locale, page, today, address.problem);
  }
  if (!address.canonical)
    return redirect(request, 301, `${readLocale(pathname).rest}${request.nextUrl.search}`);
  const { feed } = address;
  const { asOf } = address.view;
  // Of all instants that show the same, one has the page; the others lead there.
  const view = { ...address.view, asOf: asOf && pinned(asOf) };
  if (feed && hasFeed(page, feed)) return feedAnswer(request, feed, page, locale, view);

  const moved = view.asOf ? null : movedTo(page);
  if (moved) return redirect(request, 301, hrefOf(locale, view, moved));
  const wanted = hrefOf(locale, view, page);
  if (!sameAddress(request, wanted)) return redirect(request, 307, wanted);

  const internal = internalPath(locale, viewSegment(view, today, currentVersion() % BEATS), page);
  const kept = pageStore().find(internal);
  // Asked only before a page is made anew: a kept body is served whatever the database does.
  if (!kept?.fresh && !(await databaseAnswers()) && !kept)
    return refusal(request, locale, page, today, null);
  return NextResponse.rewrite(new URL(internal, request.url));
}

/** The page that says what cannot be read, or without a problem that the record cannot be reached. */
function refusal(
  request: NextRequest,
  locale: Locale,
  page: Page,
  today: string,
  problem: Problem | null,
): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const typed = typedInto(page, searchParams);
  const segment = refusalSegment({ path: pathname, typed, problem });
  const view = viewSegment(PRESENT, today, currentVersion() % BEATS);
  return NextResponse.rewrite(new URL(`/${locale}/${view}/refused/${segment}`, request.url));
}

/** A feed is made anew for each request, from what is cached. */
function feedAnswer(
  request: NextRequest,
  file: FeedFile,
  page: FeedPage,
  locale: Locale,
  view: TimeFilter,
): NextResponse {
  const moved = view.asOf ? null : movedTo(page);
  if (moved) return redirect(request, 301, feedHref(locale, view, moved, file));
  const wanted = feedHref(locale, view, page, file);
  if (!sameAddress(request, wanted)) return redirect(request, 307, wanted);
  const segment = viewSegment(view, new Date().toISOString().slice(0, 10), 0);
  return NextResponse.rewrite(new URL(internalFeedPath(locale, segment, page, file), request.url));
}

/** Where a former or merged address leads; null where this one is the present one. */
function movedTo<P extends Page>(page: P): P | null {
  if (page.page === 'home' || page.page === 'unknown') return null;
  const dossier = redirectOf('dossier', page.dossier);
  const slug = page.page === 'record' ? redirectOf(KIND_OF[page.register], page.slug) : null;
  if (!dossier && !slug) return null;
  return { ...page, ...(dossier && { dossier }), ...(slug && { slug }) };
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
  // All but files that are served as they lie, under names that are plainly theirs.
  matcher: ['/((?!(?:_next/static|generated)/[\\w./~@-]*$).*)'],
};
