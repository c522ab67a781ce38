import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Use } from '@chancery/api/uses';
import { LRUCache } from 'lru-cache';

/**
 * What the kept reads of this process used. Next bounds the tags of a read to 128 and carries them
 * from read to page in a header, so a read has one tag that stands for all its uses.
 */
const PREFIX = 'uses:';
const MAX_BYTES = 64 * 1024 * 1024;
declare global {
  var chanceryUseSets: LRUCache<string, Uint32Array> | undefined;
}

/** Uses are kept as numbers: that two share one drops a page too often, never too seldom. */
export const keyOf = (use: Use): number => crc32(use);

function sets(): LRUCache<string, Uint32Array> {
  globalThis.chanceryUseSets ??= new LRUCache({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength + 200,
  });
  return globalThis.chanceryUseSets;
}

/** The tag that stands for these uses. */
export function tagFor(uses: Iterable<Use>): string {
  const keys = Uint32Array.from(new Set([...uses].map(keyOf))).sort();
  const tag = PREFIX + createHash('sha1').update(keys).digest('base64url');
  sets().set(tag, keys);
  return tag;
}

/** The uses that tags stand for; undefined where some are not remembered any longer. */
export function keysOf(tags: readonly string[]): Set<number> | undefined {
  const keys = new Set<number>();
  for (const tag of tags) {
    if (!tag.startsWith(PREFIX)) continue;
    const known = sets().get(tag);
    if (!known) return undefined;
    for (const key of known) keys.add(key);
  }
  return keys;
}
