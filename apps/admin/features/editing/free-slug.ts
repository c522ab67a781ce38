import type { KindName } from '@chancery/api/kinds';
import { trpc } from '../../client/client.ts';
import { proposedSlugs } from './model/slug.ts';

/** A free address for a record that has a title and no address yet; undefined while it has none. */
export async function findFreeSlug(
  kind: KindName,
  id: string,
  title: unknown,
  date?: unknown,
): Promise<string | undefined> {
  const candidates = proposedSlugs(title, id, date);
  if (candidates.length === 0) return undefined;
  try {
    return (await trpc.desk.freeSlug.query({ kind, id, candidates })) ?? candidates.at(-1);
  } catch {
    // Out of reach: what is typed goes on, and a taken address is refused where it is saved.
    return candidates[0];
  }
}
