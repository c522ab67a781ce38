import sql from 'sql-template-tag';
import type { WriteDb } from '../../database.ts';
import type { Engine } from '../../engine.ts';
import { type PublicColumns, publicColumns } from '../../index/public-layer.ts';
import { kindOf } from '../../kind/kind.ts';
import type { Plan } from '../planning/plan.ts';
import type { NextSet } from './next-set.ts';

/**
 * Ends the periods that end, adds the new revisions, moves the states. Whatever becomes public gets
 * its public part beside the whole.
 */
export function writeRevisions(
  db: WriteDb,
  plan: Plan,
  shown: PublicParts,
  set: NextSet | null,
): void {
  const ended = [...plan.publications, ...plan.endings].map(({ record }) => record.id);
  if (ended.length > 0) {
    db.send(sql`UPDATE "Revision" SET "publishedTo" = ${set?.instant}, state = CASE WHEN state = 'published' THEN 'superseded' ELSE state END
      WHERE "recordId" = ANY(${ended}::uuid[]) AND "publishedFrom" IS NOT NULL AND "publishedTo" IS NULL`);
  }
  if (plan.newRevisions.length > 0) {
    const rows = plan.newRevisions.map(({ stamp, ...row }) => ({
      ...row,
      ...shown.get(row.id),
      publishedFrom: stamp ? set?.instant : row.publishedFrom,
      setNumber: stamp || row.reconstructed ? set?.number : row.setNumber,
    }));
    db.send(
      sql`INSERT INTO "Revision" SELECT * FROM jsonb_populate_recordset(NULL::"Revision", ${JSON.stringify(rows)}::jsonb)`,
    );
  }
  if (plan.revisionStates.length > 0) {
    db.send(sql`
      UPDATE "Revision" r SET state = now.state, "scheduledFor" = now."scheduledFor", "approvedById" = now."approvedById",
        note = coalesce(now.note, r.note), classes = coalesce(now.classes, r.classes), confirmed = coalesce(now.confirmed, r.confirmed)
      FROM jsonb_populate_recordset(NULL::"Revision", ${JSON.stringify(plan.revisionStates)}::jsonb) now WHERE r.id = now.id`);
  }
  const existing = plan.publications.filter((publication) => publication.existing);
  if (existing.length > 0) {
    const rows = existing.map(({ revision, note, confirmed }) => ({
      id: revision.id,
      note,
      confirmed,
      ...shown.get(revision.id),
    }));
    db.send(sql`
      UPDATE "Revision" r SET state = 'published', "scheduledFor" = NULL, "publishedFrom" = ${set?.instant}, "setNumber" = ${set?.number},
        note = now.note, confirmed = now.confirmed, "publicSnapshot" = now."publicSnapshot", "publicVersion" = now."publicVersion"
      FROM jsonb_populate_recordset(NULL::"Revision", ${JSON.stringify(rows)}::jsonb) now WHERE r.id = now.id`);
  }
  if (plan.publications.length > 0 || plan.reconstructions.length > 0) {
    const ids = [...plan.publications, ...plan.reconstructions].map(({ record }) => record.id);
    db.send(
      sql`UPDATE "Record" SET published = true WHERE id = ANY(${ids}::uuid[]) AND NOT published`,
    );
  }
}

/** By id of the revision. */
type PublicParts = ReadonlyMap<string, PublicColumns>;

/** What the public may see of each revision that becomes public. */
export function publicParts(engine: Engine, plan: Plan): PublicParts {
  const published = [
    ...plan.publications.map(({ record, revision }) => ({ record, revision })),
    ...plan.reconstructions.flatMap(({ record, revisions }) =>
      revisions.map((revision) => ({ record, revision })),
    ),
  ];
  return new Map(
    published.map(({ record, revision }) => [
      revision.id,
      publicColumns(kindOf(engine.kinds, record.kind), revision.snapshot),
    ]),
  );
}
