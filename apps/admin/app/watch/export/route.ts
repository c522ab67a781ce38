import { audit } from '@chancery/api/server';
import { type Column, csv } from '@chancery/exchange';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { NextRequest } from 'next/server';
import { titleText } from '../../../components/title-of.tsx';
import { type Change, listChanges } from '../../../features/watching/list-changes.ts';
import {
  ROWS_MAX,
  readWatchQuery,
  type WatchQuery,
} from '../../../features/watching/watch-query.ts';
import { currentActor } from '../../../server/actor.ts';
import { type Api, api } from '../../../server/caller.ts';
import { engine } from '../../../server/engine.ts';

export const dynamic = 'force-dynamic';

const COLUMNS: Column<Change>[] = [
  { name: 'id', label: 'Entry', value: (change) => change.id },
  { name: 'project', label: 'Project', value: (change) => change.project },
  { name: 'title', label: 'Title', value: (change) => titleText(change.title) },
  { name: 'sector', label: 'Sector', value: (change) => change.sector },
  { name: 'what', label: 'What it is', value: (change) => change.what },
  { name: 'from', label: 'From', value: (change) => change.from },
  { name: 'to', label: 'To', value: (change) => change.to },
  { name: 'happened', label: 'Happened (EDTF)', value: (change) => change.happened },
  { name: 'published', label: 'Published', value: (change) => change.published },
  { name: 'basis', label: 'Basis', value: (change) => change.basis },
  { name: 'reason', label: 'Reason', value: (change) => change.reason },
  { name: 'note', label: 'Note', value: (change) => change.note && titleText(change.note) },
  {
    name: 'sources',
    label: 'Sources',
    value: (change) =>
      change.evidence
        .map(({ source, locator }) =>
          [source.title && titleText(source.title), locator].filter(Boolean).join(', '),
        )
        .join('; '),
  },
  {
    name: 'quotations',
    label: 'Quotations',
    value: (change) =>
      change.evidence
        .map(({ quotation }) => quotation)
        .filter(Boolean)
        .join('; '),
  },
];

type Page = Awaited<ReturnType<typeof listChanges>>;

/** Page after page by cursor, which keeps to the instant of the first. */
async function* changes(caller: Api, query: WatchQuery, first: Page): AsyncGenerator<Change> {
  yield* first.items;
  for (let cursor = first.nextCursor; cursor; ) {
    const page: Page = await listChanges(caller, query, { limit: ROWS_MAX, cursor });
    yield* page.items;
    cursor = page.nextCursor;
  }
}

/** What the API refuses, as a value; a fault of ours stays one. */
const refusable = async (page: Promise<Page>): Promise<Page | TRPCError> => {
  try {
    return await page;
  } catch (error) {
    if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error;
    throw error;
  }
};

/** Exactly the rows that the filters of the address leave, all of them, read as of one instant. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await currentActor();
  if (actor.type !== 'person') return new Response('Sign in first.', { status: 401 });
  const query = readWatchQuery(Object.fromEntries(request.nextUrl.searchParams));
  const caller = await api();
  // Read before the answer begins: what cannot be read is refused by a status, not in the middle.
  const first = await refusable(listChanges(caller, query, { limit: ROWS_MAX }));
  if (first instanceof TRPCError)
    return new Response(`${first.message}\n`, { status: getHTTPStatusCodeFromError(first) });
  const { db, clock } = engine();
  const details = { list: 'status-changes', query: request.nextUrl.search };
  await db.write((write) => audit(write, { clock, actor }, [{ action: 'export', details }]));
  const text = csv(COLUMNS, changes(caller, query, first), { byteOrderMark: true });
  const words = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(words.encode(value));
    },
    async cancel() {
      await text.return(undefined);
    },
  });
  const day = new Date().toISOString().slice(0, 10);
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="status-changes-${day}.csv"`,
    },
  });
}
