import 'server-only';
import { entityTag, isHeld } from '@chancery/api/server';
import { atom, calendar, jsonFeed } from '@chancery/exchange';
import type { FeedFile, FeedPage } from '../../addresses/feed.ts';
import type { RenderContext } from '../../components/render-context.ts';
import { dossierBySlug } from '../../data/dossiers.ts';
import { changesOf, meetingsOf, recordNamed } from '../../data/feeds.ts';
import { env } from '../../env.ts';
import { changeFeed, whatOf } from './change-feed.ts';
import { meetingsCalendar } from './meeting-calendar.ts';

const TYPES: Record<FeedFile, string> = {
  'changes.atom': 'application/atom+xml; charset=utf-8',
  'changes.json': 'application/feed+json; charset=utf-8',
  'meetings.ics': 'text/calendar; charset=utf-8',
};

/** The answer to a reader that comes again and again; null where the page is not there. */
export async function feedAnswer(
  context: RenderContext,
  page: FeedPage,
  file: FeedFile,
  request: Request,
): Promise<Response | null> {
  const dossier = await dossierBySlug(context.view, context.dossier);
  if (dossier.state !== 'shown') return null;
  const named = page.page === 'record' ? await recordNamed(page) : null;
  if (page.page === 'record' && !named) return null;
  const base = env().PUBLIC_URL;
  if (file === 'meetings.ics') {
    const facts = await meetingsOf(context.view, page);
    const what = whatOf({ context, dossier }, page, named);
    const body = calendar(meetingsCalendar(context, page, what, base, facts));
    const changed = Object.values(facts.meta).map(({ lastPublished }) => lastPublished);
    return answer(request, file, body, changed.sort().at(-1));
  }
  const facts = await changesOf(context.view, page);
  const feed = changeFeed({ context, dossier, base }, page, file, named, facts);
  const body = file === 'changes.atom' ? atom(feed) : jsonFeed(feed);
  return answer(request, file, body, feed.entries.length > 0 ? feed.updated : undefined);
}

function answer(
  request: Request,
  file: FeedFile,
  body: string,
  changed: Date | string | undefined,
): Response {
  const tag = entityTag(body);
  const headers = {
    etag: tag,
    'cache-control': 'public, max-age=0, must-revalidate',
    ...(changed && { 'last-modified': new Date(changed).toUTCString() }),
  };
  return isHeld(tag, request.headers.get('if-none-match'))
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers: { ...headers, 'content-type': TYPES[file] } });
}
