import type { Sql } from 'sql-template-tag';
import type { z } from 'zod';
import type { ReadDb } from '../database.ts';
import type { Use } from './uses.ts';

let held = false;

/** From now on every row is held to its schema: said by the tests, which ask every statement. */
export const holdRows = (): void => {
  held = true;
};

/**
 * Rows of a statement, whose type a strict schema says. Tests hold each row to it, so that a column
 * that is missing, superfluous or of another type fails there; elsewhere nothing is parsed.
 */
export async function rowsOf<T extends object>(
  db: ReadDb,
  row: z.ZodType<T>,
  statement: Sql,
  uses?: readonly Use[] | ((rows: T[]) => readonly Use[]),
): Promise<T[]> {
  return heldTo(row, await db.rows<T>(statement, uses));
}

export function heldTo<T>(row: z.ZodType<T>, rows: T[]): T[] {
  if (held) for (const one of rows) row.parse(one);
  return rows;
}
