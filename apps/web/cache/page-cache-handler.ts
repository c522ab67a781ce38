import { LRUCache } from 'lru-cache';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { databaseIsAway, health } from './health.ts';
import { LIFETIME_MS, PageStore, remaining } from './page-store.ts';
import { lastMove, moveTags, preciseNow } from './tag-clock.ts';

const MIB = 1024 * 1024;
const TAGS_HEADER = 'x-next-cache-tags';
/** A page that stands for nothing, or for what was withdrawn, says so in its body; the status follows. */
const STATUS = /<main [^>]*\bdata-status="(404|410)"/;
const STORE = Symbol.for('chancery.page-store');

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
  const holder = globalThis as { [STORE]?: PageStore };
  holder[STORE] ??= new PageStore(maxBytes);
  return holder[STORE];
}

/** When the renders under way began, by address: the last move they can have seen. */
const begun = new LRUCache<string, number>({ max: 10_000 });

/** Next's `cacheHandler`: whole answers, judged by the tag clock. Next makes one for each request. */
export default class PageCacheHandler {
  async get(address: string): Promise<Answer | null> {
    const found = pageStore().find(address);
    // While the database is away the last good body is better than none.
    if (found && (found.fresh || databaseIsAway())) {
      return {
        // Freshness is decided here; Next is told that the body was made this instant.
        lastModified: preciseNow(),
        value: dated(found.body.value as Value, found.fresh ? remaining(found.body) : 0),
        cacheControl: { revalidate: LIFETIME_MS / 1000, expire: LIFETIME_MS / 1000 },
      };
    }
    // Of two renders of one address the earlier beginning counts for both: it has seen less.
    if (!begun.has(address)) begun.set(address, lastMove());
    return null;
  }

  async set(address: string, value: Value | null): Promise<void> {
    const move = begun.get(address);
    begun.delete(address);
    if (!value) return pageStore().drop(address);
    const tags = tagsOf(value);
    if (value.kind === 'APP_PAGE') {
      // Streaming or partial: its policy cannot be known, so it is not a page to keep.
      if (typeof value.html !== 'string' || value.postponed) return;
      dress(value, value.html, tags);
      // The first answer is for its reader alone: those that follow are dated.
      value.headers = dated(value, 0).headers;
    }
    if (move === undefined || !health().listening) return;
    pageStore().keep(address, { value, bytes: bytesOf(value), tags, move });
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    moveTags([tags].flat());
  }

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
function dress(value: Value, html: string, tags: readonly string[]): void {
  const status = STATUS.exec(html)?.[1];
  if (status) value.status = Number(status);
  value.headers = {
    ...value.headers,
    'content-security-policy': contentSecurityPolicy(html),
    xkey: ['all', ...tags.filter((tag) => !tag.startsWith('_N_T_'))].join(' '),
  };
}

function tagsOf(value: Value): string[] {
  const header = value.headers?.[TAGS_HEADER];
  return typeof header === 'string' ? header.split(',').filter(Boolean) : [];
}

function bytesOf(value: Value): number {
  const segments = [...(value.segmentData?.values() ?? [])];
  return (
    (typeof value.html === 'string' ? Buffer.byteLength(value.html) : 0) +
    (value.body?.byteLength ?? 0) +
    (value.rscData?.byteLength ?? 0) +
    segments.reduce((sum, segment) => sum + segment.byteLength, 0)
  );
}
