import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { publicPart } from '../../core/kind/field.ts';
import { type Kinds, kindOf } from '../../core/kind/kind.ts';
import { given, type Page, page } from '../../core/lists/page.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { dossierIdOf, recordIdOf } from '../../core/read/resolve-ids.ts';
import { instantOf, type View } from '../../core/read/view.ts';
import type { ChangeItem } from './change-item.ts';
import type { changeListInput } from './list-changes.ts';
import { snapshotsOf } from './public-change.ts';
import {
  asChanges,
  type ChangeRow,
  changeColumns,
  changeTables,
  changeTablesAlone,
  positionOf,
} from './select-changes.ts';

type Input = z.infer<typeof changeListInput> & { since: string };
type Position = { set: number; id?: string };

/**
 * The chain in order, oldest first, from behind a position. Sets are committed in the order of their
 * numbers, so that whoever goes on from the last entry misses none and meets none twice. Each entry
 * holds the record as it was from then on: whoever keeps what comes, and drops what is null, has what
 * the site shows.
 */
export async function feedChanges(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  input: Input,
): Promise<Page<ChangeItem>> {
  const behind = readPosition(input.cursor ?? input.since, input.cursor ? 'cursor' : 'since');
  const until = instantOf(view);
  const dossier = await dossierIdOf(db, input.dossier);
  const record = input.record && (await recordIdOf(db, input.record, input.kind, 'record'));
  const found = await page<ChangeRow & { bytes: number }>(db, {
    select: sql`${changeColumns}, octet_length(e."publicContent"::text) + coalesce(octet_length(v."publicSnapshot"::text), 0) AS bytes`,
    from: changeTables,
    countFrom: changeTablesAlone,
    where: given(
      beyond(behind),
      dossier && everIn(dossier),
      record && sql`e."recordId" = ${record}`,
      input.kind && sql`e.kind = ${input.kind}`,
      input.class && sql`e.class = ${input.class}`,
      until ? sql`s.instant <= ${until}` : undefined,
    ),
    order: { key: sql`e."setNumber"`, type: 'int', descending: false },
    id: sql`e.id`,
    limit: input.limit,
    cursor: undefined,
    timed: true,
  });
  const rows = notTooMuch(found.items);
  const last = rows.at(-1);
  const more = found.nextCursor !== null || rows.length < found.items.length;
  return {
    items: await withSnapshots(db, kinds, view, rows),
    nextCursor: more && last ? positionOf(last) : null,
    total: found.total,
  };
}

const POSITION = /^(?<set>\d{1,9})(?:\.(?<id>[0-9a-f-]{36}))?$/;

/** `17` is behind the whole set, `17.0192…` behind one event of it, nothing is the beginning. */
function readPosition(text: string, parameter: 'since' | 'cursor'): Position {
  const groups = POSITION.exec(text === '' ? '0' : text)?.groups;
  const id = groups?.id;
  if (groups && (id === undefined || z.uuid().safeParse(id).success))
    return { set: Number(groups.set), ...(id && { id }) };
  const message = `“${text.slice(0, 60)}” is no place in the feed.`;
  throw new Refusal('BAD_REQUEST', message, {
    problems: [
      {
        code: 'position',
        path: parameter,
        severity: 'refusal',
        message,
        hint: 'Give the cursor of an entry, the number of a set, or 0 for everything.',
      },
    ],
  });
}

const beyond = ({ set, id }: Position): Sql =>
  id ? sql`(e."setNumber", e.id) > (${set}::int, ${id}::uuid)` : sql`e."setNumber" > ${set}::int`;

/** A record that has left the dossier is still told of: its reader has to drop it. */
const everIn = (dossier: string): Sql => sql`EXISTS (
  SELECT FROM "ChangeEvent" p WHERE p."recordId" = e."recordId" AND p."setNumber" <= e."setNumber" AND p.dossiers @> ARRAY[${dossier}]::uuid[])`;

const PAGE_BYTES_MAX = 8_000_000;

/** A page is no longer than a client can hold; one entry it always has. */
function notTooMuch(rows: readonly (ChangeRow & { bytes: number })[]): ChangeRow[] {
  let total = 0;
  return rows.flatMap(({ bytes, ...row }, index) => {
    total += bytes;
    return index === 0 || total <= PAGE_BYTES_MAX ? [row] : [];
  });
}

/** What an event leaves public is told with it; an amended note leaves the record as it is. */
const MAKES_PUBLIC = ['published', 'reconstructed', 'unmerged', 'redacted'];
const LEAVES_ALONE = ['note_amended'];

async function withSnapshots(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  rows: readonly ChangeRow[],
): Promise<ChangeItem[]> {
  const items = await asChanges(db, kinds, view, rows);
  const became = await snapshotsOf(db, kinds, await becamePublic(db, rows));
  return items.map((item, index) => {
    if (LEAVES_ALONE.includes(item.type)) return item;
    const snapshot = became.get(rows[index]?.revisionId ?? '');
    if (!snapshot || !MAKES_PUBLIC.includes(item.type)) return { ...item, snapshot: null };
    const { schema } = kindOf(kinds, item.kind);
    return { ...item, slug: snapshot.slug, snapshot: publicPart(schema, snapshot) };
  });
}

/** A past that had ended before it was told was never the present. */
async function becamePublic(db: ReadDb, rows: readonly ChangeRow[]): Promise<string[]> {
  const told = rows.filter(({ type }) => type === 'reconstructed').map(({ id }) => id);
  const ended = await db.rows<{ revisionId: string }>(sql`
    SELECT e."revisionId" FROM "ChangeEvent" e JOIN "ChangeSet" s ON s.number = e."setNumber" JOIN "Revision" v ON v.id = e."revisionId"
    WHERE e.id = ANY(${told}::uuid[]) AND v."publishedTo" <= s.instant`);
  const never = new Set(ended.map(({ revisionId }) => revisionId));
  return rows.flatMap(({ type, revisionId }) =>
    revisionId && MAKES_PUBLIC.includes(type) && !never.has(revisionId) ? [revisionId] : [],
  );
}
