import 'server-only';
import { createEngine } from '@chancery/api/server';
import { env } from '../../env.ts';

declare global {
  var chanceryWebApiEngine: Engine | undefined;
}
/** As long as a statement may take: see `prisma/roles.ts`. */
const WAIT_MS = 10_000;
const CONNECTIONS = 6;

type Engine = ReturnType<typeof createEngine>;

/** What the API reads with. Its pool is its own, so that no export keeps pages waiting. */
export function apiEngine(): Engine {
  if (!globalThis.chanceryWebApiEngine) {
    const { readUrl } = env();
    if (!readUrl) throw new Error('DATABASE_URL is not set: it should be a PostgreSQL address');
    globalThis.chanceryWebApiEngine = createEngine(readUrl, {
      max: CONNECTIONS,
      waitMs: WAIT_MS,
      name: 'chancery web api',
    });
  }
  return globalThis.chanceryWebApiEngine;
}
