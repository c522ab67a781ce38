import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Change } from '../paths/index.ts';

const sha256 = (...parts: string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
};

/** RFC 8785: one spelling for one JSON value. */
const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

/** Digest of what a request asks for, so that an id sent with something else is noticed. */
export const requestDigest = (asked: unknown): string =>
  sha256(canonical(JSON.parse(JSON.stringify(asked))));

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

/** Digest of a revision of a told past: its text and when that was public. */
export const revisionDigest = (revision: {
  number: number;
  snapshot: unknown;
  publishedFrom: Date | null;
  publishedTo: Date | null;
}): string =>
  sha256(
    canonical({
      number: revision.number,
      snapshot: revision.snapshot,
      from: revision.publishedFrom?.toISOString() ?? null,
      to: revision.publishedTo?.toISOString() ?? null,
    }),
  );

/** Digest of an entry of the audit: it holds that of the entry before it. */
export const auditDigest = (entry: {
  previous: string;
  number: number;
  id: string;
  at: Date;
  accountId: string | null;
  action: string;
  recordId: string | null;
  details: unknown;
}): string => sha256(canonical({ ...entry, at: entry.at.toISOString() }));

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
  past?: readonly { number: number; digest: string }[] | null;
}): string {
  const { id, recordId, kind, type, note, revisionId, paths, amendsId, past } = event;
  // What only some events have is part of the digest only where it is there.
  const more = { ...(amendsId && { amendsId }), ...(past && { past }) };
  return sha256(
    canonical({ id, recordId, kind, type, class: event.class, note, revisionId, paths, ...more }),
  );
}

export const rootDigest = (eventDigests: readonly string[]): string => sha256(...eventDigests);

export const setDigest = (set: {
  previous: string;
  number: number;
  instant: Date;
  root: string;
}): string => sha256(set.previous, String(set.number), set.instant.toISOString(), set.root);
