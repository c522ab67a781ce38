import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Change } from './diff.ts';

const sha256 = (...parts: string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
};

/** RFC 8785: one spelling for one JSON value. */
const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

export const GENESIS = sha256('chancery');

export interface SaltedChange extends Change {
  salt: string;
}

export const salted = (change: Change): SaltedChange => ({
  ...change,
  salt: randomBytes(16).toString('hex'),
});

/** Digest of one changed path; it survives the redaction of content and salt. */
export const pathDigest = (change: SaltedChange): string =>
  sha256(
    change.salt,
    canonical({ path: change.path, before: change.before ?? null, after: change.after ?? null }),
  );

/** Digest of an event: its head and the digests of its paths, not the content itself. */
export function eventDigest(event: {
  id: string;
  recordId: string;
  kind: string;
  type: string;
  class: string;
  note: string | null;
  revisionId: string | null;
  paths: readonly { path: string; class: string; digest: string }[];
  amendsId?: string | null;
}): string {
  const { id, recordId, kind, type, note, revisionId, paths, amendsId } = event;
  const amends = amendsId ? { amendsId } : {};
  return sha256(
    canonical({ id, recordId, kind, type, class: event.class, note, revisionId, paths, ...amends }),
  );
}

export const rootDigest = (eventDigests: readonly string[]): string => sha256(...eventDigests);

export const setDigest = (set: {
  previous: string;
  number: number;
  instant: Date;
  root: string;
}): string => sha256(set.previous, String(set.number), set.instant.toISOString(), set.root);
