import { LRUCache } from 'lru-cache';
import type { CacheEntry } from 'next/dist/server/lib/cache-handlers/types.js';
import { FAILED_TAG } from './failed-tag.ts';
import { changedAt } from './tag-clock.ts';

/** Bytes of cached reads; pages themselves are in the page cache. */
export const READS_MAX_BYTES = 64 * 1024 * 1024;

type Kept = Omit<CacheEntry, 'value'> & { bytes: Uint8Array };

/** Next's `cacheHandlers.default`: what `'use cache'` keeps, judged by the tag clock. */
export function makeUseCacheHandler(maxSize = READS_MAX_BYTES) {
  const kept = new LRUCache<string, Kept>({
    maxSize,
    sizeCalculation: ({ bytes, tags }, key) =>
      bytes.byteLength + key.length + tags.join().length + 200,
  });
  const pending = new Map<string, Promise<void>>();

  return {
    async get(key: string, softTags: string[] = []): Promise<CacheEntry | undefined> {
      await pending.get(key);
      const entry = kept.get(key);
      if (!entry) return undefined;
      if (changedAt([...entry.tags, ...softTags]) >= entry.timestamp) {
        kept.delete(key);
        return undefined;
      }
      const { bytes, ...rest } = entry;
      return { ...rest, value: new Blob([bytes as BlobPart]).stream() };
    },

    async set(key: string, pendingEntry: Promise<CacheEntry>): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      pending.set(key, promise);
      try {
        const { value, ...rest } = await pendingEntry;
        const bytes = new Uint8Array(await new Response(value).arrayBuffer());
        // A body that was overtaken while it was made would be dropped at its first reading, and what
        // tells of a failure is no body.
        if (!rest.tags.includes(FAILED_TAG) && changedAt(rest.tags) < rest.timestamp)
          kept.set(key, { ...rest, bytes });
      } catch {
        // A value that broke off is no value: the next read makes it again.
      } finally {
        pending.delete(key);
        resolve();
      }
    },

    async refreshTags(): Promise<void> {},

    /** Soft tags are judged in `get`. */
    async getExpiration(): Promise<number> {
      return Number.POSITIVE_INFINITY;
    },

    async updateTags(): Promise<void> {},

    /** For tests. */
    size: () => kept.calculatedSize,
  };
}

export default makeUseCacheHandler();
