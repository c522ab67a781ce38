import type { Env } from '../env.ts';
import { health } from './health.ts';
import { Listener } from './listener.ts';
import { pageStore } from './page-cache-handler.ts';

const WAIT_MS = 3_000;
const MIB = 1024 * 1024;

/** Sizes the page cache and starts the listener of this process. */
export async function startListening({ directUrl, PURGE_URL, PAGE_CACHE_MIB }: Env): Promise<void> {
  pageStore(PAGE_CACHE_MIB * MIB);
  health().front = PURGE_URL !== undefined;
  if (!directUrl) throw new Error('DATABASE_URL is not set: it should be a PostgreSQL address');
  const listener = new Listener({
    directUrl,
    purgeUrl: PURGE_URL,
    log: (message, error) => console.error(message, error instanceof Error ? error.message : ''),
  });
  await listener.start(WAIT_MS);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => listener.stop());
}
