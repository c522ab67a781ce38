import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from './database.ts';
import { localizedOutput } from './localized-output.ts';
import { inView, type View } from './view.ts';

export const BACKLINKS_SHOWN_MAX = 200;

export const backlink = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  /** in which roles it refers: actor, topic, source, project … */
  roles: z.array(z.string()),
});
export type Backlink = z.infer<typeof backlink>;

/** Records that refer to one, in a view. */
export function backlinksOf(
  db: ReadDb,
  view: View,
  id: string,
  kind?: string,
): Promise<Backlink[]> {
  const only: Sql = kind ? sql`AND c.kind = ${kind}` : sql``;
  return db.rows<Backlink>(sql`
    SELECT c."recordId" AS id, c.kind, c.slug, c.title, array_agg(DISTINCT r.role) AS roles
    FROM "Reference" r JOIN "Card" c ON c."recordId" = r."recordId" AND ${inView(view, 'c')}
    WHERE r."targetId" = ${id} AND ${inView(view, 'r')} ${only}
    GROUP BY c."recordId", c.kind, c.slug, c.title, c."titleSort" ORDER BY c.kind, c."titleSort" LIMIT ${BACKLINKS_SHOWN_MAX}`);
}
