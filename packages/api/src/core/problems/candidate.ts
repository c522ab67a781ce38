import type { Policy, Snapshot } from '../kind/kind.ts';

/** A record as it would be published, with what it is held to. */
export interface Candidate {
  id: string;
  kind: string;
  snapshot: Snapshot;
  previous: Snapshot | undefined;
  policy: Policy;
}
