import 'server-only';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';

/** Where a record stands; not cached: it only redirects. */
export const recordAddress = (id: string) => reads().record.address({ id });

/** A revision as it was published; not cached: it never changes, and few ask. */
export const recordRevision = (id: string, revision: number) =>
  reads().record.revision({ id, revision });

/** All published addresses, for the site map. */
export const publishedAddresses = opened(async () => {
  'use cache';
  return kept(() => reads().record.addresses({}));
});
