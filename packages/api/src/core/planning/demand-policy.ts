import { demand } from '../access.ts';
import { equal } from '../diff.ts';
import { kindOf, type Snapshot } from '../kind.ts';
import type { RecordState, RevisionRow } from '../records.ts';
import type { Planning } from './planning.ts';

/** What a dossier asks of its editors is not theirs to change: that takes an administrator. */
export function demandPolicy(
  planning: Planning,
  record: RecordState,
  snapshot: Snapshot,
  from: RevisionRow | null,
): void {
  const { policy } = kindOf(planning.engine.kinds, record.kind);
  if (!policy || !from || equal(policy(from.snapshot), policy(snapshot))) return;
  demand(planning.actor, 'administer', planning.scopes.of(record, snapshot));
}
