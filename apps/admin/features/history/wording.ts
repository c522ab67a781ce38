import type { trpc } from '../../client/client.ts';

/** As it arrives over HTTP. */
type RevisionDiff = Awaited<ReturnType<typeof trpc.desk.diff.query>>;
export type Change = RevisionDiff['changes'][number];

/** How a change of a kind reads; given by the route, since the words belong to the form. */
export interface Wording {
  /** “Status history › Suspended, 7 April 2021 › Reason” */
  path: (change: Change, labels: RevisionDiff['labels']) => string;
  value: (change: Change, side: 'before' | 'after', labels: RevisionDiff['labels']) => string;
}
