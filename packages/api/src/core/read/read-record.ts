import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Confirmation } from '../change/records.ts';
import type { ReadDb } from '../database.ts';
import { readSnapshot } from '../index/public-layer.ts';
import { type KindDefinition, lifted, type Snapshot } from '../kind/kind.ts';
import { rowsOf } from './rows-of.ts';
import { addressUse, recordUse } from './uses.ts';
import { instantOf, publishedIn, type View } from './view.ts';

/** The revision of a record that a view shows. */
export interface Shown {
  state: 'shown';
  id: string;
  kind: string;
  slug: string;
  revisionId: string;
  number: number;
  publishedFrom: Date | null;
  reconstructed: boolean;
  /** the public part; at the desk the whole */
  snapshot: Snapshot;
  confirmed: Confirmation[];
}

export type Found =
  | Shown
  | { state: 'withdrawn'; id: string; reason: string; at: Date; title: Record<string, string> }
  | { state: 'moved'; kind: string; slug: string }
  | { state: 'absent' };

const addressed = z.strictObject({
  id: z.guid(),
  slug: z.string(),
  into: z.guid().nullable(),
  intoSlug: z.string().nullable(),
  former: z.boolean(),
});
const revision = z.strictObject({
  id: z.guid(),
  kind: z.string(),
  slug: z.string(),
  revisionId: z.guid(),
  number: z.int(),
  publishedFrom: z.date().nullable(),
  reconstructed: z.boolean(),
  confirmed: z.array(z.object({ code: z.string(), path: z.string(), note: z.string() })),
  snapshot: z.unknown(),
  version: z.int(),
});
const withdrawal = z.strictObject({
  reason: z.string(),
  at: z.date(),
  title: z.record(z.string(), z.string()).nullable(),
});

/** Looks a record up by its address, in one statement; former and merged addresses say where to go. */
export async function findBySlug(
  db: ReadDb,
  kind: KindDefinition,
  slug: string,
  view: View,
): Promise<Found> {
  const [record] = await rowsOf(
    db,
    addressed,
    sql`
    SELECT r.id, r.slug, r."mergedIntoId" AS into, m.slug AS "intoSlug", r.slug <> ${slug} AS former
    FROM "Record" r LEFT JOIN "Record" m ON m.id = r."mergedIntoId"
    WHERE r.kind = ${kind.name} AND (r.slug = ${slug} OR r.id = (SELECT f."recordId" FROM "FormerSlug" f WHERE f.kind = ${kind.name} AND f.slug = ${slug}))
    ORDER BY (r.slug = ${slug}) DESC LIMIT 1`,
    (rows) => [
      addressUse(kind.name, slug),
      ...rows.flatMap(({ id, into }) =>
        into ? [recordUse(id), recordUse(into)] : [recordUse(id)],
      ),
    ],
  );
  if (!record) return { state: 'absent' };
  const found = await findById(db, kind, record.id, view);
  if (found.state === 'shown')
    return record.former && !instantOf(view)
      ? { state: 'moved', kind: kind.name, slug: record.slug }
      : found;
  if (record.intoSlug) return { state: 'moved', kind: kind.name, slug: record.intoSlug };
  return found;
}

async function findById(db: ReadDb, kind: KindDefinition, id: string, view: View): Promise<Found> {
  const instant = instantOf(view);
  const wanted =
    'working' in view
      ? sql`(v.state IN ('draft', 'in_review') OR (v."publishedFrom" IS NOT NULL AND v."publishedTo" IS NULL))`
      : publishedIn(view, 'v');
  const [row] = await rowsOf(
    db,
    revision,
    sql`
    SELECT r.id, r.kind, r.slug, v.id AS "revisionId", v.number, v."publishedFrom", v.reconstructed, v.confirmed, ${readSnapshot(view, 'v')}
    FROM "Revision" v JOIN "Record" r ON r.id = v."recordId"
    WHERE v."recordId" = ${id} AND r.kind = ${kind.name} AND ${wanted}
    ORDER BY (v."publishedFrom" IS NULL) DESC, v.number DESC LIMIT 1`,
    [recordUse(id)],
  );
  if (row) {
    const snapshot = lifted(kind, row.snapshot, row.version);
    return {
      state: 'shown',
      id: row.id,
      kind: row.kind,
      slug: snapshot.slug,
      revisionId: row.revisionId,
      number: row.number,
      publishedFrom: row.publishedFrom,
      reconstructed: row.reconstructed,
      snapshot,
      confirmed: row.confirmed,
    };
  }
  const [gone] = await rowsOf(
    db,
    withdrawal,
    sql`
    SELECT w.reason, w."from" AS at, (SELECT c.title FROM "Card" c WHERE c."recordId" = w."recordId" AND NOT c.working ORDER BY c."publishedFrom" DESC LIMIT 1) AS title
    FROM "Withdrawal" w JOIN "Record" r ON r.id = w."recordId" AND r.kind = ${kind.name}
    WHERE w."recordId" = ${id} AND ${instant ? sql`w."from" <= ${instant} AND (w."to" IS NULL OR w."to" > ${instant})` : sql`w."to" IS NULL`}`,
  );
  return gone
    ? { state: 'withdrawn', id, reason: gone.reason, at: gone.at, title: gone.title ?? {} }
    : { state: 'absent' };
}
