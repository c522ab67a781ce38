import sql from 'sql-template-tag';
import type { ReadDb } from '../../core/database.ts';
import { type Kinds, kindOf } from '../../core/kind.ts';
import type { PublicEntry } from '../../core/public-layer.ts';
import type { View } from '../../core/view.ts';
import { type Amendment, amendmentsOf } from './amendments.ts';
import type { ChangeItem } from './change-item.ts';
import { hydrateNamed, outerItem, publicChangeOf, snapshotsOf } from './public-change.ts';

/** Columns of a change but for its content, which may be long. */
export const changeColumns = sql`e.id, e."setNumber"::int AS set, s.instant AS at, s.via, e."recordId", e.kind, r.slug, e.title, e.class, e.note,
  e."amendsId" AS amends, e."revisionId", v.number AS revision,
  CASE WHEN e.type = 'published' AND v.reconstructed THEN 'reconstructed' ELSE e.type END AS type,
  ARRAY(SELECT d.slug FROM unnest(e.dossiers) WITH ORDINALITY home(id, place) JOIN "Record" d ON d.id = home.id ORDER BY home.place) AS dossiers,
  NOT EXISTS (SELECT FROM "ChangeEvent" p WHERE p."recordId" = e."recordId" AND p."setNumber" < e."setNumber") AS first,
  (SELECT jsonb_build_object('id', t.id, 'slug', t.slug) FROM "Merge" g JOIN "Record" t ON t.id = g."intoId"
    WHERE e.type = 'merged' AND g."recordId" = e."recordId" AND g."setNumber" = e."setNumber") AS "mergedInto"`;

export const changeTables = sql`FROM "ChangeEvent" e JOIN "ChangeSet" s ON s.number = e."setNumber"
  JOIN "Record" r ON r.id = e."recordId" LEFT JOIN "Revision" v ON v.id = e."revisionId"`;
/** The same rows, for counting. */
export const changeTablesAlone = sql`FROM "ChangeEvent" e JOIN "ChangeSet" s ON s.number = e."setNumber"`;

export interface ChangeRow
  extends Omit<
    ChangeItem,
    'paths' | 'at' | 'amendments' | 'by' | 'references' | 'cursor' | 'snapshot'
  > {
  at: Date;
  revisionId: string | null;
}

/** Where an entry stands in the feed: its set, and its place in it. */
export const positionOf = ({ set, id }: { set: number; id: string }): string => `${set}.${id}`;

/** Changes as the public may see them, as of a view: four statements, whatever their number. */
export async function asChanges(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  rows: readonly ChangeRow[],
): Promise<ChangeItem[]> {
  const ids = rows.map(({ id }) => id);
  const [contents, amended] = await Promise.all([contentsOf(db, ids), amendmentsOf(db, view, ids)]);
  const snapshots = await snapshotsOf(
    db,
    kinds,
    rows.flatMap((row) => revisionNeeded(row, contents.get(row.id) ?? [])),
  );
  const items = rows.map(({ at, revisionId, ...row }) => {
    const amendments = amended.get(row.id) ?? [];
    const content = contents.get(row.id) ?? [];
    return {
      ...row,
      cursor: positionOf(row),
      at: at.toISOString(),
      note: noteNow(row.note, amendments),
      amendments: amendments.map(({ at: when, by, earlier }) => ({ at: when, by, earlier })),
      by: row.amends ? byOf(content) : null,
      paths: pathsOf(kinds, row, content, revisionId ? snapshots.get(revisionId) : undefined),
    };
  });
  const references = await hydrateNamed(db, kinds, view, items);
  return items.map((item, index) => ({ ...item, references: references[index] ?? {} }));
}

async function contentsOf(db: ReadDb, ids: readonly string[]): Promise<Map<string, PublicEntry[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.rows<{ id: string; content: PublicEntry[] }>(
    sql`SELECT id, "publicContent" AS content FROM "ChangeEvent" WHERE id = ANY(${[...ids]}::uuid[])`,
  );
  return new Map(rows.map(({ id, content }) => [id, content]));
}

const noteNow = (note: string | null, amendments: readonly Amendment[]): string | null =>
  amendments.at(-1)?.note ?? note;

const byOf = (content: readonly PublicEntry[]): ChangeItem['by'] =>
  (content.find(({ path }) => path === 'by')?.after ?? null) as ChangeItem['by'];

/** The revision in which an item around a changed path can be found. */
const revisionNeeded = ({ revisionId }: ChangeRow, content: readonly PublicEntry[]): string[] =>
  revisionId && content.some(({ path }) => outerItem(path)) ? [revisionId] : [];

function pathsOf(
  kinds: Kinds,
  row: Pick<ChangeRow, 'kind' | 'type'>,
  content: readonly PublicEntry[],
  snapshot: unknown,
): ChangeItem['paths'] {
  return content.flatMap(({ class: cls, ...change }) => {
    if (row.type === 'note_amended')
      return change.path === 'note' ? [{ ...change, within: null, class: cls }] : [];
    const shown = publicChangeOf(kindOf(kinds, row.kind), change, [snapshot]);
    return shown ? [{ ...shown, class: cls }] : [];
  });
}
