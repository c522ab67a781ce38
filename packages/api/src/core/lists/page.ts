import { LRUCache } from 'lru-cache';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../database.ts';
import { Refusal } from '../problems/problem.ts';
import { day } from '../read/read-input.ts';
import { heldTo } from '../read/rows-of.ts';
import type { Use } from '../read/uses.ts';
import { instantOf, type View } from '../read/view.ts';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total: number;
}

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number().int() });

const cursorSchema = z.object({
  /** instant of the first page: all pages read as of it; null at the desk */
  at: z.iso.datetime().nullable(),
  total: z.number().int(),
  /** as PostgreSQL prints it */
  key: z.string(),
  /** a row need not be a record: of another one the id is made, and has no version */
  id: z.guid(),
});
export type Cursor = z.infer<typeof cursorSchema>;

export function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw notOurs();
  }
}

const notOurs = (): Refusal =>
  new Refusal('BAD_REQUEST', 'The cursor is not one of ours.', {
    problems: [
      {
        code: 'cursor',
        path: 'cursor',
        severity: 'refusal',
        message: 'The cursor is not one of ours.',
        hint: 'Use nextCursor of the page before, or leave it out to begin.',
      },
    ],
  });

/** Whether a key can be one that PostgreSQL printed: a cursor comes back from outside. */
const IS_KEY: Record<PageQuery['order']['type'], (key: string) => boolean> = {
  text: (key) => !key.includes('\0') && key.isWellFormed(),
  int: (key) => /^-?\d{1,9}$/.test(key),
  date: (key) => /^-?infinity$/.test(key) || day().safeParse(key).success,
  timestamptz: (key) =>
    /^(?!0000)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d)?$/.test(key) &&
    day().safeParse(key.slice(0, 10)).success &&
    Number.isFinite(Date.parse(`${key.slice(0, 10)}T${key.slice(11, 19)}Z`)),
};

/**
 * The view of a list: a cursor holds on to the instant of its first page, which is what was asked
 * for (`asOf`) or, where that was the present, the present of then.
 */
export function pagedView(view: View, cursor: Cursor | undefined): View {
  if (!cursor?.at) return view;
  const first = new Date(cursor.at);
  const asked = instantOf(view);
  return { at: asked && asked < first ? asked : first };
}

export interface PageQuery<T = object> {
  /** what a row is, to which tests hold it */
  row?: z.ZodType<T>;
  /** columns of an item, without FROM */
  select: Sql;
  /** FROM and joins */
  from: Sql;
  /** FROM of the same rows with fewer joins, where the conditions allow: for counting */
  countFrom?: Sql;
  where: readonly Sql[];
  /** never null; `type` is its PostgreSQL type */
  order: { key: Sql; type: 'date' | 'timestamptz' | 'text' | 'int'; descending: boolean };
  /** unique last key */
  id: Sql;
  limit: number;
  cursor: Cursor | undefined;
  /** desk lists read the working layer and have no instant */
  timed: boolean;
  /** rows are counted up to one more than this; left out, all are */
  countTo?: number;
  /** what the list depends on, the rows it does not show included; left out, everything */
  uses?: readonly Use[] | ((rows: T[]) => readonly Use[]);
}

/** One page by keyset: a page far in costs what the first costs. */
export async function page<T extends object>(db: ReadDb, query: PageQuery<T>): Promise<Page<T>> {
  const { order, id, cursor, limit } = query;
  if (cursor && !IS_KEY[order.type](cursor.key)) throw notOurs();
  const direction = raw(order.descending ? 'DESC' : 'ASC');
  const type = raw(order.type);
  const beyond = raw(order.descending ? '<' : '>');
  const after = cursor
    ? [sql`(${order.key}, ${id}) ${beyond} (${cursor.key}::${type}, ${cursor.id}::uuid)`]
    : [];
  const conditions = [...query.where, ...after];
  const where = conditions.length > 0 ? sql`WHERE ${join(conditions, ' AND ')}` : sql``;
  const rows = await db.rows<T & { pageKey: string; pageId: string; pageHead: Date }>(
    sql`
    SELECT ${query.select}, (${order.key})::text AS "pageKey", ${id} AS "pageId", (SELECT instant FROM "ChainHead") AS "pageHead"
    ${query.from} ${where} ORDER BY ${order.key} ${direction}, ${id} ${direction} LIMIT ${limit + 1}`,
    query.uses,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const total = cursor
    ? cursor.total
    : rows.length <= limit || !last
      ? rows.length
      : await totalOf(db, query, last.pageHead);
  const next: Cursor | null =
    rows.length > limit && last
      ? {
          at: query.timed ? (cursor?.at ?? last.pageHead.toISOString()) : null,
          total,
          key: last.pageKey,
          id: last.pageId,
        }
      : null;
  const own = items.map(({ pageKey, pageId, pageHead, ...item }) => item as unknown as T);
  return {
    items: query.row ? heldTo(query.row, own) : own,
    nextCursor: next && Buffer.from(JSON.stringify(next)).toString('base64url'),
    total,
  };
}

/** Totals by database, statement and change set: counting is the dearest part of a first page. The rows beside them note the uses. */
const totals = new WeakMap<ReadDb, LRUCache<string, Promise<number>>>();
const TOTALS_KEPT = 2_000;

/** Counted once for a filter and a change set. Drafts move without one, so desk lists count anew. */
function totalOf<T>(db: ReadDb, query: PageQuery<T>, head: Date): Promise<number> {
  const where = query.where.length > 0 ? sql`WHERE ${join([...query.where], ' AND ')}` : sql``;
  const from = query.countFrom ?? query.from;
  const statement =
    query.countTo === undefined
      ? sql`SELECT count(*)::int AS total ${from} ${where}`
      : sql`SELECT count(*)::int AS total FROM (SELECT ${from} ${where} LIMIT ${query.countTo + 1}) AS counted`;
  const count = async (): Promise<number> =>
    (await db.rows<{ total: number }>(statement, []))[0]?.total ?? 0;
  if (!query.timed) return count();
  const known = totals.get(db) ?? new LRUCache<string, Promise<number>>({ max: TOTALS_KEPT });
  totals.set(db, known);
  const key = JSON.stringify([head, statement.text, statement.values]);
  const found = known.get(key) ?? count();
  known.set(key, found);
  // A count that failed is no count: the next caller asks again.
  found.catch(() => known.delete(key));
  return found;
}

/** Conditions for filters that were given; the others are left out. */
export const given = (...conditions: (Sql | undefined | false | '')[]): Sql[] =>
  conditions.filter((condition): condition is Sql => Boolean(condition));
