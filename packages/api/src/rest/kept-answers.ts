import { LRUCache } from 'lru-cache';
import type { Database } from '../core/database.ts';

/** Bodies that a process keeps; an answer larger than a part of it is made anew each time. */
const KEPT_BYTES = 32_000_000;
const ANSWER_BYTES = 1_000_000;

const keptBy = new WeakMap<Database, LRUCache<string, string>>();

/**
 * JSON answers by their entity tag. The tag names the head of the chain and all else that an answer
 * depends on, so what is found under it is what would be made again.
 */
export function keptAnswers(db: Database): LRUCache<string, string> {
  const known = keptBy.get(db);
  if (known) return known;
  const kept = new LRUCache<string, string>({
    maxSize: KEPT_BYTES,
    maxEntrySize: ANSWER_BYTES,
    sizeCalculation: (body) => Buffer.byteLength(body),
  });
  keptBy.set(db, kept);
  return kept;
}
