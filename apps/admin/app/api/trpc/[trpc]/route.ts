import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { requestContext } from '../../../../api/engine.ts';
import { adminRouter } from '../../../../api/root.ts';

/** What the client joins at most (`maxItems` of its link). */
const BATCH_MAX = 20;

const answer = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: adminRouter,
    maxBatchSize: BATCH_MAX,
    createContext: requestContext,
    onError({ error, path }) {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(`${path}:`, error.cause ?? error);
    },
  });

export { answer as GET, answer as POST };
