import sql from 'sql-template-tag';
import type { ReadDb } from '../../database.ts';
import type { Intent } from '../intent.ts';

/** By revision, all who saved the draft that it is, not the last of them alone. */
export type Authors = ReadonlyMap<string, readonly string[]>;

/** Authors of the revisions that a list of changes approves: an unbroken run of saves up to each. */
export async function loadAuthors(db: ReadDb, intents: readonly Intent[]): Promise<Authors> {
  const ids = intents.flatMap((intent) => (intent.type === 'approve' ? [intent.revisionId] : []));
  if (ids.length === 0) return new Map();
  const rows = await db.rows<{ id: string; authors: string[] }>(sql`
    SELECT v.id, array_agg(DISTINCT w."authorId") FILTER (WHERE w."authorId" IS NOT NULL) AS authors
    FROM "Revision" v CROSS JOIN LATERAL (
      SELECT max(o.number) AS number FROM "Revision" o WHERE o."recordId" = v."recordId" AND o.number < v.number
        AND NOT (o.state = 'superseded' AND o."publishedFrom" IS NULL)) before
    JOIN "Revision" w ON w."recordId" = v."recordId" AND w.number <= v.number AND w.number > coalesce(before.number, 0)
    WHERE v.id = ANY(${ids}::uuid[]) GROUP BY v.id`);
  return new Map(rows.map((row) => [row.id, row.authors ?? []]));
}
