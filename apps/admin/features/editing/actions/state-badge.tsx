import { isCode, label } from '@chancery/vocabularies';
import type { DeskRecord } from '../model/desk.ts';
import { isWithdrawn } from '../model/record-state.ts';

/** The state of what the form acts on, which is none of the public's: that is withdrawn or not. */
export function StateBadge({
  record,
  state,
}: {
  /** null before it is saved for the first time */
  record: DeskRecord | null;
  /** of the revision that the form acts on */
  state: string | undefined;
}) {
  return <span className="c-badge">{stateWords(isWithdrawn(record) ? 'withdrawn' : state)}</span>;
}

const stateWords = (state: string | undefined): string => {
  if (state === undefined) return 'New';
  return isCode('revisionState', state) ? label('revisionState', state, 'en') : state;
};
