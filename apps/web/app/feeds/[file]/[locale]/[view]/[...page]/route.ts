import { connection } from 'next/server';
import {
  type FeedPage,
  hasFeed,
  isFeedFile,
  parseInternal,
} from '../../../../../../addresses/feed.ts';
import { needsDatabase } from '../../../../../../cache/needs-database.ts';
import { readerOf } from '../../../../../../components/reader.ts';
import { feedAnswer } from '../../../../../../features/feed/feed-answer.ts';

type Params = Promise<{ file: string; locale: string; view: string; page: string[] }>;

/** A feed or a calendar of what a page is about; `proxy.ts` leads its public address here. */
export async function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  await connection();
  const { file, locale, view, page: steps } = await params;
  const page = parseInternal(steps.map(decodeURIComponent));
  const reader = await readerOf(
    Promise.resolve({ locale, view, ...('dossier' in page && { dossier: page.dossier }) }),
  );
  if (!reader || !isFeedFile(file) || !hasFeed(page, file)) return nothing();
  return needsDatabase(
    async () => (await feedAnswer(reader, page as FeedPage, file, request)) ?? nothing(),
  );
}

const nothing = (): Response => new Response('There is no such feed.\n', { status: 404 });
