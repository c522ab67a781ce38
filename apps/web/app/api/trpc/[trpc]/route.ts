import { PUBLIC, publicRouter } from '@chancery/api/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { connection } from 'next/server';
import { apiEngine } from '../../engine.ts';
import { apiLimit } from '../../limit.ts';

/** The public reads for typed clients: no session, nothing that writes, so nothing but GET. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const wait = await apiLimit()(request);
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
    createContext: () => ({ engine: apiEngine(), actor: PUBLIC }),
    responseMeta: () => ({ headers: { 'cache-control': 'no-store' } }),
    onError({ error, path }) {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(`${path}:`, error.cause ?? error);
    },
  });
}
