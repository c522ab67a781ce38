import { log } from '@chancery/api/log';
import { costOf, namesIn, PUBLIC, publicRouter } from '@chancery/api/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { connection } from 'next/server';
import { apiEngine } from '../../engine.ts';
import { apiLimit } from '../../limit.ts';

/** What a page of a client asks at once; more is told to come in parts. */
const BATCH_MAX = 10;

/** The public reads for typed clients: no session, nothing that writes, so nothing but GET. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const wait = await apiLimit()(request, costOf(namesIn(request.url)));
  if (wait > 0) {
    return new Response('Too many requests.\n', {
      status: 429,
      headers: { 'retry-after': String(wait), 'cache-control': 'no-store' },
    });
  }
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: publicRouter,
    maxBatchSize: BATCH_MAX,
    createContext: () => ({ engine: apiEngine(), actor: PUBLIC }),
    responseMeta: () => ({ headers: { 'cache-control': 'no-store' } }),
    onError({ error, path }) {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        log().error({ err: error.cause ?? error, procedure: path }, 'A procedure failed');
    },
  });
}
