import { ANYTHING, type Use } from '@chancery/api/uses';
import { keyOf, keysOf } from './use-sets.ts';

/** Keys of a page beyond which its header would be too long for a proxy: it goes with any change. */
const FRONT_KEYS_MAX = 100;

const written = (key: number): string => key.toString(36);

/** A use as the cache in front knows it. */
export const frontKeyOf = (use: Use): string => written(keyOf(use));

/** What a page is filed under in the cache in front. */
export function frontKeys(tags: readonly string[]): string[] {
  const keys = keysOf(tags);
  return keys && keys.size <= FRONT_KEYS_MAX ? [...keys].map(written) : [frontKeyOf(ANYTHING)];
}
