import { Badge, type BadgeTone } from '@chancery/ui';
import { isCode, label } from '@chancery/vocabularies';

const TONES: Record<string, BadgeTone> = {
  draft: 'plain',
  in_review: 'warn',
  approved: 'ok',
  scheduled: 'past',
  published: 'muted',
  withdrawn: 'danger',
};

export const stateLabel = (state: string): string =>
  isCode('revisionState', state) ? label('revisionState', state, 'en') : state;

/** Where a revision stands. What is published is the rule, and stays quiet. */
export function StateBadge({ state }: { state: string }) {
  return <Badge tone={TONES[state] ?? 'muted'}>{stateLabel(state)}</Badge>;
}
