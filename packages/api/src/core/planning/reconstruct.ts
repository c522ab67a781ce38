import { v7 } from 'uuid';
import { demand } from '../access.ts';
import { diff } from '../diff.ts';
import { salted } from '../digest.ts';
import type { Intent } from '../intent.ts';
import { kindOf } from '../kind.ts';
import { parseSnapshot } from '../parse-snapshot.ts';
import { Refusal } from '../problem.ts';
import type { RecordState, RevisionRow } from '../records.ts';
import { nextRevision } from './plan.ts';
import { dossiersIn, EMPTY, type Planning, required, setWorking } from './planning.ts';

/** A past told now, from sources of that time; seeds alone make one. */
export function reconstruct(
  planning: Planning,
  record: RecordState,
  intent: Intent & { type: 'reconstruct' },
): void {
  demand(planning.actor, 'administer', planning.scopes.of(record));
  if (record.lastNumber > 0)
    throw new Refusal(
      'CONFLICT',
      'A reconstructed past belongs to a record that has no revision yet.',
    );
  const kind = kindOf(planning.engine.kinds, record.kind);
  const revisions: RevisionRow[] = [];
  for (const entry of intent.revisions) {
    const snapshot = parseSnapshot(kind, entry.data);
    const revision = nextRevision(record, planning.actor, planning.now, kind.version, {
      state: entry.to ? 'superseded' : 'published',
      snapshot,
      origin: 'seed',
      baseId: revisions.at(-1)?.id ?? null,
      publishedFrom: entry.from,
      publishedTo: entry.to,
      confirmed: entry.confirmed ?? [],
      reconstructed: true,
    });
    revisions.push(revision);
    planning.plan.newRevisions.push(revision);
  }
  const last = required(
    revisions.at(-1) ?? null,
    'A reconstructed record has at least one revision.',
  );
  planning.plan.reconstructions.push({ record, revisions });
  setWorking(planning, record, last, last.publishedTo ? 'withdrawn' : 'published');
  planning.plan.events.push({
    id: v7(),
    recordId: record.id,
    kind: record.kind,
    type: 'published',
    class: 'knowledge',
    note: null,
    dossiers: dossiersIn(planning, record, last.snapshot),
    title: last.snapshot.title,
    revisionId: last.id,
    changes: diff(EMPTY, last.snapshot).map((change) => ({
      ...salted(change),
      class: 'knowledge' as const,
    })),
  });
}
