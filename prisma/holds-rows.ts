import type pg from 'pg';

/** Whether a table is there, and holds a row: before the first migrations there is none to hold any. */
export async function holdsRows(
  client: pg.ClientBase,
  table: 'Record' | 'Account',
): Promise<boolean> {
  const { rows } = await client.query<{ made: boolean }>(
    'SELECT to_regclass($1) IS NOT NULL AS made',
    [`"${table}"`],
  );
  if (!rows[0]?.made) return false;
  const held = await client.query<{ any: boolean }>(
    `SELECT EXISTS (SELECT FROM "${table}") AS any`,
  );
  return held.rows[0]?.any === true;
}
