import { csv, jsonLines, xlsx } from '@chancery/exchange';
import { z } from 'zod';
import { PAGE_MAX } from '../core/read/read-input.ts';
import { columnsOf } from './columns-of.ts';
import { inLocale } from './in-locale.ts';
import { MEDIA_TYPES } from './negotiate.ts';
import type { FileFormat, Query } from './read-query.ts';
import type { Route } from './routes.ts';

type Call = (input: Record<string, string>) => Promise<unknown>;

/** What an export begins with: everything that can be refused has been, once this is there. */
export interface Rows {
  /** undefined where a search finds more than it counts */
  total: number | undefined;
  rows: AsyncIterable<unknown> | Iterable<unknown>;
}

/** All rows of a list, page after page; a page is fetched when the one before it has been read. */
export async function allRows(call: Call, input: Record<string, string>): Promise<Rows> {
  const page = async (cursor?: string) =>
    rowsOfPage.parse(await call({ ...input, limit: String(PAGE_MAX), ...(cursor && { cursor }) }));
  const first = await page();
  return { total: first.total, rows: from(first) };

  async function* from(start: z.infer<typeof rowsOfPage>): AsyncGenerator<unknown> {
    let current = start;
    for (;;) {
      yield* current.items;
      if (!current.nextCursor) return;
      current = await page(current.nextCursor);
    }
  }
}

const rowsOfPage = z.object({
  items: z.array(z.unknown()),
  nextCursor: z.string().nullable(),
  total: z.number().optional(),
});

/** A file of rows, sent while it is read; `instant` is the one at which all of it was read. */
export function exportAnswer(
  route: Route,
  format: FileFormat,
  query: Query,
  { total, rows }: Rows,
  instant: Date,
): Response {
  return new Response(bodyOf(route, format, query, rows, instant), {
    headers: {
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="${fileName(route, query, instant)}.${format}"`,
      'x-chancery-instant': instant.toISOString(),
      ...(total !== undefined && { 'x-total-count': String(total) }),
    },
  });
}

function bodyOf(
  route: Route,
  format: FileFormat,
  query: Query,
  rows: Rows['rows'],
  instant: Date,
): ReadableStream<Uint8Array> {
  switch (format) {
    case 'csv':
      return streamOf(csv(columnsOf(route.item, query.locale), rows, { byteOrderMark: query.bom }));
    case 'jsonl':
      return streamOf(jsonLines(localized(rows, query)));
    case 'xlsx':
      // Only the name of the sheet has room for the instant: the first row is the header.
      return xlsx(columnsOf(route.item, query.locale), rows, {
        sheet: `as of ${instant.toISOString().slice(0, 19).replaceAll(':', '.')}Z`,
      });
  }
}

async function* localized(rows: Rows['rows'], query: Query): AsyncGenerator<unknown> {
  for await (const row of rows) yield inLocale(row, query.locale);
}

/** `chancery-status-changes-2026-11-24T12-00-00Z`: colons are no part of a file name everywhere. */
function fileName(route: Route, query: Query, instant: Date): string {
  const name = route.path
    .split('/')
    .filter((step) => step !== '')
    .map((step) => (step.startsWith('{') ? query.input[step.slice(1, -1)] : step))
    .join('-')
    .replace(/[^\w-]/g, '');
  return `chancery-${name}-${instant.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}

/** Text as bytes, made only as fast as it is taken, and no longer when nobody takes it. */
function streamOf(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}
