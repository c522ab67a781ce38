import { metrics } from '@chancery/api/metrics';
import { LRUCache } from 'lru-cache';
import { bareMarkup } from './bare-markup.ts';
import { POLICY } from './content-security-policy.ts';
import { FAILED_TAG } from './failed-tag.ts';
import { frontKeys } from './front-keys.ts';
import { databaseIsAway, health, RETRY_AFTER_SECONDS } from './health.ts';
import { LIFETIME_MS, PageStore, remaining } from './page-store.ts';
import { currentVersion, preciseNow } from './tag-clock.ts';

const MIB = 1024 * 1024;
const TAGS_HEADER = 'x-next-cache-tags';
/** A page that is no answer to what was asked says so in its body; the status follows. */
const STATUS = /<main [^>]*\bdata-status="(400|404|410|503)"/;
/** Of these there is another for each reader, or the next one may be better. */
const UNKEPT = [400, 503];
declare global {
  var chanceryPageStore: PageStore | undefined;
}

type Value = {
  kind: string;
  html?: unknown;
  body?: Buffer;
  rscData?: Buffer;
  segmentData?: Map<string, Buffer>;
  postponed?: unknown;
  status?: number;
  headers?: Record<string, string | string[] | number | undefined>;
};
type Answer = {
  lastModified: number;
  value: Value;
  cacheControl: { revalidate: number; expire: number };
};

/** The store of this process, seen by the handler and by `proxy.ts`. */
export function pageStore(maxBytes = 256 * MIB): PageStore {
  globalThis.chanceryPageStore ??= new PageStore(maxBytes);
  return globalThis.chanceryPageStore;
}

/** When the renders under way began, by address: the version they can have seen. */
const begun = new LRUCache<string, number>({ max: 10_000 });

/** Next's `cacheHandler`: whole answers, judged by the tag clock. Next makes one for each request. */
export default class PageCacheHandler {
  async get(address: string): Promise<Answer | null> {
    const found = pageStore().find(address);
    // While the database is away the last good body is better than none.
    if (found && (found.fresh || databaseIsAway())) {
      metrics().pageLookups.inc({ result: found.fresh ? 'hit' : 'stale' });
      return {
        // Freshness is decided here; Next is told that the body was made this instant.
        lastModified: preciseNow(),
        value: dated(found.body.value as Value, found.fresh ? remaining(found.body) : 0),
        cacheControl: { revalidate: LIFETIME_MS / 1000, expire: LIFETIME_MS / 1000 },
      };
    }
    metrics().pageLookups.inc({ result: 'miss' });
    // Of two renders of one address the earlier beginning counts for both: it has seen less.
    if (!begun.has(address)) begun.set(address, currentVersion());
    return null;
  }

  async set(address: string, value: Value | null): Promise<void> {
    const version = begun.get(address);
    begun.delete(address);
    if (!value) return pageStore().drop(address);
    const tags = tagsOf(value);
    if (value.kind === 'APP_PAGE') {
      // Streaming or partial: not a whole page.
      if (typeof value.html !== 'string' || value.postponed) return;
      value.html = bareMarkup(value.html);
      // The payloads of a client that navigates: none does.
      delete value.rscData;
      delete value.segmentData;
      applyHeaders(value, tags);
      if (tags.includes(FAILED_TAG) || UNKEPT.includes(value.status ?? 200)) {
        value.headers = { ...value.headers, 'cache-control': 'no-store' };
        return;
      }
      // The first answer is for its reader alone: those that follow are dated.
      value.headers = dated(value, 0).headers;
    }
    if (version === undefined || !health().listening) return;
    pageStore().keep(address, { value, bytes: bytesOf(value), tags, version });
  }

  /** Nothing here is dropped by Next's own tags. */
  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}

/**
 * Any cache between us and the reader asks again. The one in front, which is purged by tag, may
 * keep a page as long as it would be kept here.
 */
function dated(value: Value, ms: number): Value {
  if (value.kind !== 'APP_PAGE') return value;
  const shared = health().front && ms > 0 ? `s-maxage=${Math.floor(ms / 1000)}, ` : '';
  const control = `public, max-age=0, ${shared}must-revalidate`;
  return { ...value, headers: { ...value.headers, 'cache-control': control } };
}

/** Headers and status that follow from the whole body; sent with the first answer and all later ones. */
function applyHeaders(value: Value, tags: readonly string[]): void {
  const status = STATUS.exec(String(value.html))?.[1];
  if (status) value.status = Number(status);
  if (status === '503') value.headers = { ...value.headers, 'retry-after': RETRY_AFTER_SECONDS };
  value.headers = {
    ...value.headers,
    'content-security-policy': POLICY,
    xkey: ['all', ...frontKeys(tags)].join(' '),
  };
}

function tagsOf(value: Value): string[] {
  const header = value.headers?.[TAGS_HEADER];
  return typeof header === 'string' ? header.split(',').filter(Boolean) : [];
}

function bytesOf(value: Value): number {
  return (
    (typeof value.html === 'string' ? Buffer.byteLength(value.html) : 0) +
    (value.body?.byteLength ?? 0)
  );
}
