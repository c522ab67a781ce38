import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { holdsRows } from './holds-rows.ts';
import { type Migration, readMigrations } from './schema-files.ts';

/** The lock that Prisma's own commands take: who runs them by hand waits for us, and we for them. */
const LOCK = 'SELECT pg_advisory_xact_lock(72707369)';

/** In `logs` of a migration whose index tables are not yet filled from the revisions. */
const UNFILLED = 'index tables not filled';

/** What says that a thing is there already: duplicate table, column, object, schema, function. */
const THERE_ALREADY = ['42P07', '42701', '42710', '42P06', '42723'];

/**
 * Applies what is pending and returns the names of what was applied. The history is kept in
 * `_prisma_migrations`, as `prisma migrate deploy` keeps it; but a migration and its row are one
 * transaction, so that whatever cuts it off leaves neither, and the next run takes it up again.
 * @param url a login that owns the database
 */
export async function applyMigrations(
  url: string,
  migrations = readMigrations(),
): Promise<string[]> {
  const applied: string[] = [];
  for (const migration of migrations) {
    if (await apply(url, migration)) applied.push(migration.name);
  }
  return applied;
}

/** As Prisma computes it. */
export function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}

/** Migrations after which the index tables have not been filled yet. */
export async function unfilledMigrations(url: string): Promise<string[]> {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE logs = $1 ORDER BY 1',
      [UNFILLED],
    );
    return rows.map(({ name }) => name);
  });
}

/** Notes that the index tables hold what the migrations up to now ask for. */
export async function noteFilled(url: string): Promise<void> {
  await connected(url, (client) =>
    client.query('UPDATE _prisma_migrations SET logs = NULL WHERE logs = $1', [UNFILLED]),
  );
}

/** A connection for each: what a script sets for its session does not reach the next. */
function apply(url: string, { name, sql }: Migration): Promise<boolean> {
  return connected(url, async (client) => {
    await client.query('BEGIN');
    await client.query(LOCK);
    await client.query(TABLE);
    const { rows } = await client.query<{ id: string; done: boolean }>(
      `SELECT id, finished_at IS NOT NULL AS done FROM _prisma_migrations
       WHERE migration_name = $1 AND rolled_back_at IS NULL`,
      [name],
    );
    if (rows.some(({ done }) => done)) return false;
    // Of a version that wrote the row first: a script is one transaction, so it left nothing else.
    const cutOff = rows.map(({ id }) => id);
    await client.query(
      'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = ANY($1::text[])',
      [cutOff],
    );
    const holdsRecords = await holdsRows(client, 'Record');
    try {
      await client.query(sql);
    } catch (error) {
      throw failure(name, sql, error as pg.DatabaseError, cutOff.length > 0);
    }
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count, logs)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1, $4)`,
      [randomUUID(), checksumOf(sql), name, holdsRecords ? UNFILLED : null],
    );
    await client.query('COMMIT');
    return true;
  });
}

function failure(name: string, sql: string, error: pg.DatabaseError, cutOff: boolean): Error {
  const line = error.position
    ? ` (line ${sql.slice(0, Number(error.position)).split('\n').length} of the script)`
    : '';
  const said = `${error.message}${line}`;
  if (cutOff && error.code && THERE_ALREADY.includes(error.code)) {
    return new Error(
      `The migration ${name} was cut off in an earlier run, and PostgreSQL did not roll it back: ${said}. ` +
        'Restore the backup from before it, and run npm run db -- migrate again. Where you are sure that all of it is there: ' +
        `UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '${name}' AND finished_at IS NULL`,
    );
  }
  return new Error(
    `The migration ${name} failed and was rolled back; nothing was changed: ${said}`,
    { cause: error },
  );
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    // Ends a transaction that was not committed.
    await client.end();
  }
}

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;
