import { log } from '@chancery/api/log';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { requestContext } from '../../../../server/actor.ts';
import { requestIdOf } from '../../../../server/request-id.ts';
import { adminRouter } from '../../../../server/root.ts';

/** What the client joins at most (`maxItems` of its link). */
const BATCH_MAX = 20;

const answer = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: adminRouter,
    maxBatchSize: BATCH_MAX,
    createContext: async ({ req }) => ({
      ...(await requestContext()),
      requestId: requestIdOf(req),
    }),
    onError({ error, path }) {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        log().error({ err: error.cause ?? error, procedure: path }, 'A procedure failed');
    },
  });

export { answer as GET, answer as POST };
