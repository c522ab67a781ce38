import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { requestContext } from '../../../../api/engine.ts';
import { adminRouter } from '../../../../api/root.ts';

const answer = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: adminRouter,
    createContext: requestContext,
    onError({ error, path }) {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(`${path}:`, error.cause ?? error);
    },
  });

export { answer as GET, answer as POST };
