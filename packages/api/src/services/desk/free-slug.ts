import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';

export const slugInput = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

/** The first candidate that no other record of the kind has now, or had and still redirects from. */
export async function freeSlug(
  db: ReadDb,
  { kind, id, candidates }: { kind: string; id: string; candidates: readonly string[] },
): Promise<string | null> {
  const [free] = await db.rows<{ slug: string }>(sql`
    SELECT slug FROM unnest(${candidates}::text[]) WITH ORDINALITY AS wanted(slug, place)
    WHERE NOT EXISTS (SELECT FROM "Record" r WHERE r.kind = ${kind} AND r.slug = wanted.slug AND r.id <> ${id})
      AND NOT EXISTS (SELECT FROM "FormerSlug" f WHERE f.kind = ${kind} AND f.slug = wanted.slug AND f."recordId" <> ${id})
    ORDER BY place LIMIT 1`);
  return free?.slug ?? null;
}
