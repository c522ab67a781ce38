import 'server-only';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';

/** Where a record stands; not cached: it only redirects. */
export const recordAddress = (id: string) => reads().record.address({ id });

/** A revision for ever; not cached: it never changes, and few ask. */
export const recordRevision = (id: string, revision: number) =>
  reads().record.revision({ id, revision });

/** All published addresses, for the site map. */
export async function publishedAddresses() {
  'use cache';
  cachedFor({ page: 'home' });
  return reads().record.addresses({});
}
