import { setTimeout as delay } from 'node:timers/promises';

const TIMEOUT_MS = 2_000;
const RETRIES_MS = [100, 1_000, 5_000];
/** Varnish refuses a header longer than 8 kB. */
const HEADER_MAX = 4_000;

/** Tells the cache in front which tags to drop (Varnish's xkey, or a CDN's surrogate key). */
export async function purge(
  url: string,
  tags: readonly string[],
  log: (message: string, error?: unknown) => void,
): Promise<void> {
  for (const keys of headers(tags)) await once(url, keys, log);
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

function headers(tags: readonly string[]): string[] {
  const lines: string[] = [];
  for (const tag of tags) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + tag.length < HEADER_MAX)
      lines[lines.length - 1] += ` ${tag}`;
    else lines.push(tag);
  }
  return lines;
}
