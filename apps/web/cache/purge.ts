import { setTimeout as delay } from 'node:timers/promises';

const TIMEOUT_MS = 2_000;
const RETRIES_MS = [100, 1_000, 5_000];
/** Varnish refuses a header longer than 8 kB. */
const HEADER_MAX = 4_000;

/** Tells the cache in front which keys to drop (Varnish's xkey, or a CDN's surrogate key). */
export async function purge(
  url: string,
  keys: readonly string[],
  log: (message: string, error?: unknown) => void,
): Promise<void> {
  for (const line of headers(keys)) await once(url, line, log);
}

async function once(url: string, xkey: string, log: (message: string, error?: unknown) => void) {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch(url, {
        method: 'PURGE',
        headers: { xkey },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (answer.ok) return;
      throw new Error(`PURGE answered ${answer.status}`);
    } catch (error) {
      const wait = RETRIES_MS[attempt];
      if (wait === undefined) {
        log(`The cache at ${url} was not purged of ${xkey}`, error);
        return;
      }
      await delay(wait, undefined, { ref: false });
    }
  }
}

function headers(keys: readonly string[]): string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + key.length < HEADER_MAX)
      lines[lines.length - 1] += ` ${key}`;
    else lines.push(key);
  }
  return lines;
}
