import { createHash } from 'node:crypto';

/**
 * A weak tag for what an address shows: it stands for the same facts in the same shape. All that
 * an answer depends on goes in, so that it can be compared before anything is read.
 */
export const entityTag = (...parts: readonly string[]): string =>
  `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;

/** Whether the reader holds it already, by `If-None-Match`; weak and strong compare alike. */
export function isHeld(tag: string, ifNoneMatch: string | null): boolean {
  const strip = (text: string): string => text.trim().replace(/^W\//, '');
  return ifNoneMatch?.split(',').some((held) => strip(held) === strip(tag)) ?? false;
}
