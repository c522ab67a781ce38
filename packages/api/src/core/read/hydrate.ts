import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../database.ts';
import { rowsOf } from './rows-of.ts';
import { recordUse } from './uses.ts';
import { instantOf, inView, type View } from './view.ts';

/** What a reference stands for in a view. Redacted records have no title. */
export type Hydrated =
  | {
      state: 'shown' | 'withdrawn';
      id: string;
      kind: string;
      slug: string;
      title: Record<string, string>;
    }
  | { state: 'redacted'; id: string; kind: string; slug: null; title: null };

const row = z.strictObject({
  asked: z.guid(),
  id: z.guid(),
  kind: z.string(),
  slug: z.string().nullable(),
  title: z.record(z.string(), z.string()).nullable(),
  shown: z.boolean(),
});

/** What stands for an id that was asked of `hydrate`. Throws `RangeError` for one that was not. */
export function hydratedIn(found: ReadonlyMap<string, Hydrated>, id: string): Hydrated {
  const reference = found.get(id);
  if (!reference) throw new RangeError(`nothing stands for the record ${id}`);
  return reference;
}

/**
 * Answers for every id asked, in one statement for any mix of kinds: the card that stood for it in
 * the view; else its last card, as withdrawn; else redacted.
 */
export async function hydrate(
  db: ReadDb,
  view: View,
  ids: readonly string[],
): Promise<Map<string, Hydrated>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const instant = instantOf(view);
  const live = instant
    ? sql`m."from" <= ${instant} AND (m."to" IS NULL OR m."to" > ${instant})`
    : sql`m."to" IS NULL`;
  const before = instant ? sql`AND l."publishedFrom" <= ${instant}` : sql``;
  const rows = await rowsOf(
    db,
    row,
    sql`
    WITH RECURSIVE merge_target(asked, id) AS (
      SELECT a, a FROM unnest(${asked}::uuid[]) a
      UNION SELECT s.asked, m."intoId" FROM merge_target s JOIN "Merge" m ON m."recordId" = s.id AND ${live}
    ), target AS (
      SELECT s.asked, s.id FROM merge_target s WHERE NOT EXISTS (SELECT FROM "Merge" m WHERE m."recordId" = s.id AND ${live})
    )
    SELECT t.asked, t.id, r.kind, coalesce(c.slug, last.slug) AS slug, coalesce(c.title, last.title) AS title, c.id IS NOT NULL AS shown
    FROM target t JOIN "Record" r ON r.id = t.id
    LEFT JOIN "Card" c ON c."recordId" = t.id AND ${inView(view, 'c')}
    LEFT JOIN LATERAL (
      SELECT l.slug, l.title FROM "Card" l
      WHERE c.id IS NULL AND l."recordId" = t.id AND NOT l.working ${before}
      ORDER BY l."publishedFrom" DESC LIMIT 1) last ON true`,
    (found) => [...asked, ...found.map(({ id }) => id)].map(recordUse),
  );
  const found = new Map(rows.map((row) => [row.asked, row]));
  // In the order asked, whatever the plan of the statement: an answer is the same to the byte.
  const inOrder = asked.map((id) => found.get(id)).filter((row) => row !== undefined);
  return new Map(
    inOrder.map((row): [string, Hydrated] => [
      row.asked,
      row.slug === null || row.title === null
        ? { state: 'redacted', id: row.id, kind: row.kind, slug: null, title: null }
        : {
            state: row.shown ? 'shown' : 'withdrawn',
            id: row.id,
            kind: row.kind,
            slug: row.slug,
            title: row.title,
          },
    ]),
  );
}
