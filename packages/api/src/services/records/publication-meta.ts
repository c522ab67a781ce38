import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { hydrate } from '../../core/read/hydrate.ts';
import { recordUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { localizedOutput, referenceOutput } from '../../core/schema/localized-output.ts';

/** How a record stands here, apart from what it says. */
export const publicationMeta = z.object({
  id: z.uuid(),
  /** number of the revision that is public: it rises with every publication */
  revision: z.number().int(),
  firstPublished: z.string(),
  lastPublished: z.string(),
  summary: localizedOutput,
  /** what the record as a whole rests on */
  sources: z.array(referenceOutput),
});
export type PublicationMeta = z.infer<typeof publicationMeta>;

/** How some records stand in a view; those that are not public in it are left out. Two statements. */
export async function publicationMetaOf(
  db: ReadDb,
  view: View,
  ids: readonly string[],
): Promise<PublicationMeta[]> {
  const rows = await db.rows<
    Omit<PublicationMeta, 'sources' | 'firstPublished' | 'lastPublished'> & {
      firstPublished: Date;
      lastPublished: Date;
      sources: string[];
    }
  >(
    sql`
    SELECT c."recordId" AS id, c.summary, v.number AS revision, v."publishedFrom" AS "lastPublished", c."appearedAt" AS "firstPublished",
      ARRAY(SELECT r."targetId"::text FROM "Reference" r WHERE r."recordId" = c."recordId" AND r.role = 'source' AND r.path LIKE 'evidence[%' AND ${inView(view, 'r')} ORDER BY r.path) AS sources
    FROM "Card" c JOIN "Revision" v ON v."recordId" = c."recordId" AND v."publishedFrom" IS NOT NULL AND ${periodIn(view)}
    WHERE c."recordId" = ANY(${[...ids]}::uuid[]) AND ${inView(view, 'c')}
    ORDER BY array_position(${[...ids]}::uuid[], c."recordId")`,
    ids.map(recordUse),
  );
  const found = await hydrate(
    db,
    view,
    rows.flatMap(({ sources }) => sources),
  );
  return rows.map(({ firstPublished, lastPublished, sources, ...row }) => ({
    ...row,
    firstPublished: firstPublished.toISOString(),
    lastPublished: lastPublished.toISOString(),
    sources: sources.flatMap((id) => found.get(id) ?? []),
  }));
}

const periodIn = (view: View) =>
  'at' in view && view.at !== 'now'
    ? sql`v."publishedFrom" <= ${view.at} AND (v."publishedTo" IS NULL OR v."publishedTo" > ${view.at})`
    : sql`v."publishedTo" IS NULL`;

/** What an address has named: a record that is public, or was. */
export const named = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  dossiers: z.array(z.string()),
});

/** The record that an address of a kind names, or named; null where nothing was ever public under it. */
export async function recordNamed(
  db: ReadDb,
  kind: string,
  slug: string,
): Promise<z.infer<typeof named> | null> {
  const [row] = await db.rows<z.infer<typeof named>>(sql`
    SELECT r.id, r.slug, c.title, ARRAY(SELECT d.slug FROM "Record" d WHERE d.id = ANY(c.dossiers)) AS dossiers
    FROM "Record" r JOIN LATERAL (
      SELECT title, dossiers FROM "Card" c WHERE c."recordId" = r.id AND NOT c.working ORDER BY c."publishedFrom" DESC LIMIT 1) c ON true
    WHERE r.kind = ${kind} AND (r.slug = ${slug} OR r.id = (SELECT f."recordId" FROM "FormerSlug" f WHERE f.kind = ${kind} AND f.slug = ${slug}))
    ORDER BY (r.slug = ${slug}) DESC LIMIT 1`);
  return row ?? null;
}
