import { log } from '@chancery/api/log';
import { gauge } from '@chancery/api/metrics';
import type { Env } from '../env.ts';
import { watchAnswers } from './answers-under-way.ts';
import { health } from './health.ts';
import { Listener } from './listener.ts';
import { pageStore } from './page-cache-handler.ts';

const WAIT_MS = 3_000;
const MIB = 1024 * 1024;

/** Sizes the page cache and starts the listener of this process. */
export async function startListening({
  directUrl,
  readUrl,
  PURGE_URL,
  PAGE_CACHE_MIB,
}: Env): Promise<void> {
  pageStore(PAGE_CACHE_MIB * MIB);
  gauge('chancery_page_store_bytes', 'Bytes of the page store', () => pageStore().bytes);
  gauge('chancery_listener_connected', 'Whether publications are heard: 1 or 0', () =>
    Number(health().connected),
  );
  health().front = PURGE_URL !== undefined;
  if (PURGE_URL) watchAnswers();
  if (!directUrl) throw new Error('DATABASE_URL is not set: it should be a PostgreSQL address');
  const listener = new Listener({
    directUrl,
    readUrl: isElsewhere(readUrl ?? directUrl, directUrl) ? readUrl : undefined,
    purgeUrl: PURGE_URL,
    log: (message, error) => log().error({ err: error }, message),
  });
  await listener.start(WAIT_MS);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => listener.stop());
}

/** Whether two addresses are not of one server and database, whoever signs in there. */
function isElsewhere(read: string, direct: string): boolean {
  const [one, other] = [new URL(read), new URL(direct)];
  return one.host !== other.host || one.pathname !== other.pathname;
}
