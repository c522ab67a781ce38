import 'server-only';
import { collectingUses, type Use } from '@chancery/api/uses';
import { cacheLife, cacheTag } from 'next/cache';
import { FAILED_TAG } from '../cache/failed-tag.ts';
import { tagFor } from '../cache/use-sets.ts';
import { type Failure, failureOf, Unanswered } from '../edge/failure.ts';

type Told<T> = { value: T } | { failure: Failure };

/**
 * Does the reads of a `'use cache'` function, so that what is kept of them, and every page that
 * shows it, goes when something changes that they used. To be called inside the function, from which
 * no error may come: where two wait for a cached function that throws, such as a page and its
 * metadata, one of them waits for ever (Next 16.4), and what it threw has lost its words. A failure is
 * told and never kept.
 */
export async function kept<T>(read: () => Promise<T>): Promise<Told<T>> {
  const uses = new Set<Use>();
  try {
    return { value: await collectingUses(uses, read) };
  } catch (error) {
    cacheTag(FAILED_TAG);
    return { failure: failureOf(error) };
  } finally {
    cacheTag(tagFor(uses));
    cacheLife('record');
  }
}

/** A cached read as those who call it know it: its value, or an `Unanswered` that they may catch. */
export const opened =
  <A extends unknown[], T>(read: (...asked: A) => Promise<Told<T>>) =>
  async (...asked: A): Promise<T> => {
    const told = await read(...asked);
    if ('failure' in told) throw new Unanswered(told.failure);
    return told.value;
  };
