import { locales } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../database.ts';
import { titleIn } from '../lists/by-title.ts';
import { given, type Page, page, pagedView, pageOf, readCursor } from '../lists/page.ts';
import { localizedOutput } from '../schema/localized-output.ts';
import { listInput, readInput } from './read-input.ts';
import { rowsOf } from './rows-of.ts';
import { recordUse, referrersUse, type Use } from './uses.ts';
import { inView, type View } from './view.ts';

const backlink = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  /** in which roles it refers: actor, topic, source, project … */
  roles: z.array(z.string()),
  /** slugs of the dossiers that it stands in; none for a shared record */
  dossiers: z.array(z.string()),
});
export type Backlink = z.infer<typeof backlink>;

export const backlinksInput = listInput
  .omit({ dossier: true })
  .extend({ id: z.uuid(), kind: z.string().max(40).optional() });
export const backlinks = pageOf(backlink);

/** Records that refer to one, in a view, by title. */
export function backlinksOf(
  db: ReadDb,
  view: View,
  { id, kind, locale, limit, cursor: text }: z.infer<typeof backlinksInput>,
): Promise<Page<Backlink>> {
  const cursor = readCursor(text);
  const at = pagedView(view, cursor);
  return page<Row>(db, {
    row,
    select: sql`c."recordId" AS id, ${columns(at, id)}`,
    from: sql`FROM "Card" c`,
    where: given(inView(at, 'c'), kind !== undefined && sql`c.kind = ${kind}`, refersTo(at, id)),
    order: { key: titleIn(locale, 'c'), type: 'text', descending: false },
    id: sql`c."recordId"`,
    limit,
    cursor,
    timed: true,
    uses: usesOf(id),
  });
}

/** With the ids of the dossiers, whose slugs it says. */
const row = backlink.extend({ dossierIds: z.array(z.guid()) }).strict();
type Row = z.infer<typeof row>;
const usesOf =
  (id: string) =>
  (rows: Row[]): Use[] => [
    referrersUse(id),
    ...new Set(rows.flatMap(({ dossierIds }) => dossierIds).map(recordUse)),
  ];

export const backlinkGroupsInput = readInput.extend({
  id: z.uuid(),
  each: z.number().int().min(1).max(200).default(50),
  locale: z.enum(locales).default('en'),
});
export const backlinkGroup = z.object({
  kind: z.string(),
  items: z.array(backlink),
  total: z.number().int(),
});
export type BacklinkGroup = z.infer<typeof backlinkGroup>;

/** The same by kind: how many, and the first of them by title, in one statement. */
export async function backlinkGroupsOf(
  db: ReadDb,
  view: View,
  { id, each, locale }: z.infer<typeof backlinkGroupsInput>,
): Promise<BacklinkGroup[]> {
  const rows = await rowsOf(
    db,
    row.extend({ total: z.int() }),
    sql`
    SELECT c.id, ${columns(view, id)}, c.total FROM (
      SELECT c."recordId" AS id, c."recordId", c.kind, c.slug, c.title, c.dossiers, count(*) OVER (PARTITION BY c.kind)::int AS total,
        row_number() OVER (PARTITION BY c.kind ORDER BY ${titleIn(locale, 'c')}, c."recordId")::int AS place
      FROM "Card" c WHERE ${inView(view, 'c')} AND ${refersTo(view, id)}) c
    WHERE c.place <= ${each} ORDER BY c.kind, c.place`,
    usesOf(id),
  );
  const groups = Map.groupBy(rows, ({ kind }) => kind);
  return [...groups].map(([kind, found]) => ({
    kind,
    items: found.map(({ total, ...row }) => row),
    total: found[0]?.total ?? 0,
  }));
}

const columns = (
  view: View,
  id: string,
): Sql => sql`c.kind, c.slug, c.title, c.dossiers AS "dossierIds",
  ARRAY(SELECT d.slug FROM "Record" d WHERE d.id = ANY(c.dossiers) ORDER BY 1) AS dossiers,
  ARRAY(SELECT DISTINCT r.role FROM ${references(view, id)} AND r."recordId" = c."recordId" ORDER BY 1) AS roles`;

/** Begins with what refers to the record: they are fewer than all that there is. */
const refersTo = (view: View, id: string): Sql =>
  sql`c."recordId" IN (SELECT r."recordId" FROM ${references(view, id)})`;

const references = (view: View, id: string): Sql =>
  sql`"Reference" r WHERE r."targetId" = ${id} AND ${inView(view, 'r')}`;
