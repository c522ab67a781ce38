import sql from 'sql-template-tag';
import type { ReadDb } from '../../core/database.ts';
import type { PublicEntry } from '../../core/index/public-layer.ts';
import { type Kinds, kindOf } from '../../core/kind/kind.ts';
import { addressUse, FOR_EVER, noteUses, recordUse } from '../../core/read/uses.ts';
import type { View } from '../../core/read/view.ts';
import { type Amendment, amendment, amendmentsOf } from './amendments.ts';
import type { ChangeItem } from './change-item.ts';
import {
  hydrateNamed,
  isTold,
  NOTHING_TOLD,
  outerItem,
  publicChangeOf,
  type Sides,
  snapshotsOf,
} from './public-change.ts';

/** Columns of a change but for its content, which may be long. */
export const changeColumns = sql`e.id, e."setNumber"::int AS set, s.instant AS at, s.via, e."recordId", e.kind, r.slug, e.title, e.class, e.note,
  e."amendsId" AS amends, e."revisionId", v.number AS revision,
  CASE WHEN e.type = 'published' AND v.reconstructed THEN 'reconstructed' ELSE e.type END AS type,
  (SELECT p.id FROM "Revision" p WHERE p."recordId" = e."recordId" AND p."publishedTo" = v."publishedFrom") AS "beforeId",
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
  beforeId: string | null;
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
  // A row shows the addresses of its record, of its dossiers and of what it was merged into.
  noteUses(
    rows.flatMap(({ recordId, mergedInto, dossiers }) => [
      recordUse(recordId),
      ...(mergedInto ? [recordUse(mergedInto.id)] : []),
      ...dossiers.map((slug) => addressUse('dossier', slug)),
    ]),
  );
  const [contents, amended] = await Promise.all([contentsOf(db, ids), amendmentsOf(db, view, ids)]);
  const snapshots = await snapshotsOf(
    db,
    kinds,
    rows.flatMap((row) => revisionsNeeded(kinds, row, contents.get(row.id) ?? [])),
  );
  const items = rows.map(({ at, revisionId, beforeId, ...row }) => {
    const amendments = amended.get(row.id) ?? [];
    const content = contents.get(row.id) ?? [];
    return {
      ...row,
      cursor: positionOf(row),
      at: at.toISOString(),
      note: noteNow(row.note, amendments),
      amendments: amendments.map(({ at: when, by, earlier }) => ({ at: when, by, earlier })),
      by: row.amends ? byOf(content) : null,
      paths: pathsOf(kinds, row, content, {
        before: snapshots.get(beforeId ?? ''),
        after: snapshots.get(revisionId ?? ''),
      }),
    };
  });
  const references = await hydrateNamed(db, kinds, view, items);
  return items.map((item, index) => ({ ...item, references: references[index] ?? {} }));
}

async function contentsOf(db: ReadDb, ids: readonly string[]): Promise<Map<string, PublicEntry[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.rows<{ id: string; content: PublicEntry[] }>(
    sql`SELECT id, "publicContent" AS content FROM "ChangeEvent" WHERE id = ANY(${[...ids]}::uuid[])`,
    FOR_EVER,
  );
  return new Map(rows.map(({ id, content }) => [id, content]));
}

const noteNow = (note: string | null, amendments: readonly Amendment[]): string | null =>
  amendments.at(-1)?.note ?? note;

const byOf = (content: readonly PublicEntry[]): ChangeItem['by'] =>
  amendment.shape.by.parse(content.find(({ path }) => path === 'by')?.after ?? null);

/**
 * The revisions in which the item around a changed path can be found, and what its list tells of an
 * item: of one that went, the revision that was public before.
 */
function revisionsNeeded(
  kinds: Kinds,
  { kind, revisionId, beforeId }: ChangeRow,
  content: readonly PublicEntry[],
): string[] {
  const told = content.filter(({ path }) => isTold(kindOf(kinds, kind), path));
  const after = told.length > 0 || content.some(({ path }) => outerItem(path));
  const before = told.some((entry) => entry.before !== null);
  return [after && revisionId, before && beforeId].filter((id) => typeof id === 'string');
}

function pathsOf(
  kinds: Kinds,
  row: Pick<ChangeRow, 'kind' | 'type'>,
  content: readonly PublicEntry[],
  sides: Sides,
): ChangeItem['paths'] {
  return content.flatMap(({ class: cls, ...change }) => {
    if (row.type === 'note_amended')
      return change.path === 'note'
        ? [{ ...change, within: null, told: NOTHING_TOLD, class: cls }]
        : [];
    const shown = publicChangeOf(kindOf(kinds, row.kind), change, sides);
    return shown ? [{ ...shown, class: cls }] : [];
  });
}
