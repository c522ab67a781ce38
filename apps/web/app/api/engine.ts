import 'server-only';
import { createEngine } from '@chancery/api/server';
import { env } from '../../env.ts';

const KEY = Symbol.for('chancery.web-api-engine');
const CONNECTIONS = 6;

type Engine = ReturnType<typeof createEngine>;

/** What the API reads with. Its pool is its own, so that no export keeps pages waiting. */
export function apiEngine(): Engine {
  const holder = globalThis as { [KEY]?: Engine };
  if (!holder[KEY]) {
    const { readUrl } = env();
    if (!readUrl) throw new Error('DATABASE_URL is not set: it should be a PostgreSQL address');
    holder[KEY] = createEngine(readUrl, { max: CONNECTIONS, name: 'chancery web api' });
  }
  return holder[KEY];
}
