import 'server-only';
import { createEngine, publicApi } from '@chancery/api/server';
import { env } from '../env.ts';

declare global {
  var chanceryWebEngine: Engine | undefined;
}
/** As long as a statement may take: see `prisma/roles.ts`. */
const WAIT_MS = 10_000;
const CONNECTIONS = 8;

type Engine = ReturnType<typeof createEngine>;

let api: ReturnType<typeof publicApi> | undefined;

/**
 * The public reads over this process's one pool. Next loads this module several times: the pool is
 * shared, the procedures are each module's own, so that their errors are of the classes known here.
 */
export function reads(): ReturnType<typeof publicApi> {
  api ??= publicApi(engine());
  return api;
}

function engine(): Engine {
  if (!globalThis.chanceryWebEngine) {
    const { readUrl } = env();
    if (!readUrl) throw new Error('DATABASE_URL is not set: it should be a PostgreSQL address');
    globalThis.chanceryWebEngine = createEngine(readUrl, {
      max: CONNECTIONS,
      waitMs: WAIT_MS,
      name: 'chancery web',
    });
  }
  return globalThis.chanceryWebEngine;
}
