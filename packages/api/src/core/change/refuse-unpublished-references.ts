import sql from 'sql-template-tag';
import type { WriteDb } from '../database.ts';
import { Refusal } from '../problems/problem.ts';
import type { Plan } from './planning/plan.ts';

const SHOWN_MAX = 50;

/**
 * References hold at every instant: each reference row that this change opened must point at a
 * record that was published when the row began. The refusal lists what is missing.
 */
export async function refuseUnpublishedReferences(
  db: WriteDb,
  plan: Plan,
  instant: Date,
): Promise<void> {
  const ids = [
    ...plan.publications,
    ...plan.reconstructions,
    ...plan.merges.map((merge) => ({ record: { id: merge.recordId } })),
  ].map(({ record }) => record.id);
  if (ids.length === 0) return;
  const past = plan.reconstructions.map(({ record }) => record.id);
  const missing = await db.rows<{
    recordId: string;
    path: string;
    targetId: string;
    title: unknown;
    /** what the desk shows of it, to be published together */
    revisionId: string | null;
    from: Date;
  }>(sql`
    SELECT r."recordId", r.path, r."targetId", draft.title, v.id AS "revisionId", r."publishedFrom" AS "from"
    FROM "Reference" r LEFT JOIN "Card" draft ON draft."recordId" = r."targetId" AND draft.working
    LEFT JOIN "Revision" v ON v."recordId" = draft."recordId" AND v.number = draft."firstRevision"
    WHERE r."recordId" = ANY(${ids}::uuid[]) AND NOT r.working
      AND (r."publishedFrom" = ${instant} OR r."recordId" = ANY(${past}::uuid[]))
      AND NOT EXISTS (
        SELECT FROM "Card" c WHERE c."recordId" = r."targetId" AND NOT c.working
          AND c."publishedFrom" <= r."publishedFrom" AND (c."publishedTo" IS NULL OR c."publishedTo" > r."publishedFrom"))
    LIMIT ${SHOWN_MAX}`);
  if (missing.length === 0) return;
  throw new Refusal('UNPROCESSABLE', 'This refers to records that are not published.', {
    problems: missing.map((row) => ({
      code: 'reference_unpublished',
      path: row.path,
      severity: 'refusal' as const,
      message: 'This refers to a record that is not published.',
      hint: 'Publish that record first, or publish both together as one release.',
    })),
    data: { missing },
  });
}
