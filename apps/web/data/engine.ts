import 'server-only';
import { createEngine, publicApi } from '@chancery/api/server';
import { env } from '../env.ts';

const KEY = Symbol.for('chancery.web-engine');
const CONNECTIONS = 8;

type Reads = ReturnType<typeof publicApi>;

/** The public reads over this process's one pool. Next loads this module several times. */
export function reads(): Reads {
  const holder = globalThis as { [KEY]?: Reads };
  if (!holder[KEY]) {
    const { readUrl } = env();
    if (!readUrl) throw new Error('DATABASE_URL is not set: it should be a PostgreSQL address');
    holder[KEY] = publicApi(createEngine(readUrl, { max: CONNECTIONS, name: 'chancery web' }));
  }
  return holder[KEY];
}
