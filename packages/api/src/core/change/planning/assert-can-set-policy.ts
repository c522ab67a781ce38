import { kindOf, type Snapshot } from '../../kind/kind.ts';
import { equal } from '../../paths/index.ts';
import { assertCan } from '../../scope/access.ts';
import type { RecordState, RevisionRow } from '../records.ts';
import type { Planning } from './planning.ts';

/** What a dossier asks of its editors is not theirs to change: that takes an administrator. */
export function assertCanSetPolicy(
  planning: Planning,
  record: RecordState,
  snapshot: Snapshot,
  from: RevisionRow | null,
): void {
  const { policy } = kindOf(planning.engine.kinds, record.kind);
  if (!policy || !from || equal(policy(from.snapshot), policy(snapshot))) return;
  assertCan(planning.actor, 'administer', planning.scopes.of(record, snapshot));
}
