import type pg from 'pg';
import { OPEN_TO_READERS } from './open-to-readers.ts';

const DESK = 'chancery_app reads and writes all rows';
const readers = (rows: string): string => `chancery_read: ${rows}`;

/**
 * Statements that let the public site see the rows it may and the desk all; none where it stands so
 * already, since each takes its table alone. A table without rows of its own rule is left as it is.
 * @param roles those of the two that exist
 */
export async function rowSecurity(
  client: pg.Client,
  roles: readonly string[],
  tables: readonly string[],
): Promise<string[]> {
  if (!roles.includes('chancery_app'))
    throw new Error('the role chancery_app is missing, and row security would shut the desk out');
  const found = await client.query<{ table: string; secured: boolean; policies: string[] }>(
    `SELECT c.relname AS table, c.relrowsecurity AS secured,
       coalesce(array_agg(p.polname::text) FILTER (WHERE p.polname IS NOT NULL), '{}') AS policies
     FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY($1) GROUP BY c.oid`,
    [tables],
  );
  return found.rows.flatMap(({ table, secured, policies }) => {
    const rows = OPEN_TO_READERS[table]?.rows;
    if (!rows) return [];
    const wanted = new Map([
      [DESK, 'TO chancery_app USING (true) WITH CHECK (true)'],
      [readers(rows), `FOR SELECT TO chancery_read USING (${rows})`],
    ]);
    return [
      ...policies
        .filter((name) => name.startsWith('chancery_') && !wanted.has(name))
        .map((name) => `DROP POLICY "${escaped(name)}" ON "${table}"`),
      ...[...wanted]
        .filter(([name]) => !policies.includes(name))
        .map(([name, rule]) => `CREATE POLICY "${escaped(name)}" ON "${table}" ${rule}`),
      ...(secured ? [] : [`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`]),
    ];
  });
}

const escaped = (name: string): string => name.replaceAll('"', '""');

/**
 * Under row security an index serves a condition only if its operator is known to tell nothing of
 * rows that stay hidden. The operator of text search tells nothing, but is not marked so, and only a
 * superuser may mark it; elsewhere the search of the public site reads its rows one by one.
 */
export async function searchIndexesForReaders(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(
    `SELECT rolsuper AND NOT (SELECT proleakproof FROM pg_proc WHERE oid = 'ts_match_vq'::regproc) AS may
     FROM pg_roles WHERE rolname = current_user`,
  );
  if (rows[0]?.may) await client.query('ALTER FUNCTION pg_catalog.ts_match_vq LEAKPROOF');
}
