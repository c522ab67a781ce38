import { v7 } from 'uuid';
import { revisionDigest, salted } from '../../history/digest.ts';
import { kindOf } from '../../kind/kind.ts';
import { parseSnapshot } from '../../kind/parse-snapshot.ts';
import { diff } from '../../paths/index.ts';
import { Refusal } from '../../problems/problem.ts';
import { quotationProblems } from '../../quotations/quotation-problems.ts';
import { repaired } from '../../quotations/verdicts-of.ts';
import { assertCan } from '../../scope/access.ts';
import type { Intent } from '../intent.ts';
import type { RecordState, RevisionRow } from '../records.ts';
import { nextRevision } from './plan.ts';
import { dossiersIn, EMPTY, type Planning, required, setWorking } from './planning.ts';

/** A past told now, from sources of that time; seeds alone make one. */
export function reconstruct(
  planning: Planning,
  record: RecordState,
  intent: Intent & { type: 'reconstruct' },
): void {
  assertCan(planning.actor, 'administer', planning.scopes.of(record));
  if (record.lastNumber > 0)
    throw new Refusal(
      'CONFLICT',
      'A reconstructed past belongs to a record that has no revision yet.',
    );
  const kind = kindOf(planning.engine.kinds, record.kind);
  const revisions: RevisionRow[] = [];
  for (const entry of intent.revisions) {
    const snapshot = repaired(kind.schema, parseSnapshot(kind, entry.data), planning.texts);
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
    // The last one ends when something else is published; the others stay as they are told.
    past: revisions
      .filter((revision) => revision !== last)
      .map((revision) => ({ number: revision.number, digest: revisionDigest(revision) })),
    changes: diff(EMPTY, last.snapshot).map((change) => ({
      ...salted(change),
      class: 'knowledge' as const,
    })),
  });
}

/** A told past passes by the rules of a publication, but quotes nothing that its sources do not have. */
export async function refuseUnfound({ db, engine, plan }: Planning): Promise<void> {
  const told = plan.reconstructions.flatMap(({ record, revisions }) =>
    revisions.map(({ snapshot }) => ({ id: record.id, kind: record.kind, snapshot })),
  );
  if (told.length === 0) return;
  const problems = [...(await quotationProblems(db, engine.kinds, told)).values()]
    .flat()
    .filter(({ severity }) => severity === 'refusal');
  if (problems.length > 0)
    throw new Refusal('UNPROCESSABLE', 'This quotes what does not stand in its source.', {
      problems,
    });
}
