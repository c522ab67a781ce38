import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { checksumOf } from './apply.ts';
import { compare } from './drift.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './schema-files.ts';

export { applyMigrations, noteFilled, unfilledMigrations } from './apply.ts';
export { type Drift, schemaDrift } from './drift.ts';
export { readMigrations } from './schema-files.ts';

export type MigrationStatus = {
  applied: string[];
  pending: string[];
  /** Applied, but the file has been changed since. */
  edited: string[];
  /** Begun and not done: cut off in an earlier run. */
  failed: string[];
  /** Applied, but unknown here: the database belongs to a newer version. */
  unknown: string[];
};

/**
 * Writes `migrations/<timestamp>_<name>/migration.sql` with what the schema has and the migrations
 * lack, and returns its path; null when they agree. What Prisma cannot say (exclusion constraints,
 * triggers, generated columns, expression indexes) is then added to that file by hand; a migration
 * of such SQL alone comes from `empty`.
 * @param url a login that may create databases; the migrations are replayed in a temporary one
 */
export async function createMigration(
  url: string,
  name: string,
  { empty = false }: { empty?: boolean } = {},
): Promise<string | null> {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    throw new Error(`A migration is named in lower case with underscores: add_claims, not ${name}`);
  }
  const { handWritten, statements } = await compare(url);
  const sql = empty ? '-- Written by hand.\n' : statements.join('\n\n');
  if (!sql) return null;
  const folder = join(MIGRATIONS_FOLDER, `${timestamp()}_${name}`);
  mkdirSync(folder, { recursive: true });
  const lockfile = join(MIGRATIONS_FOLDER, 'migration_lock.toml');
  if (!existsSync(lockfile)) writeFileSync(lockfile, 'provider = "postgresql"\n');
  const path = join(folder, 'migration.sql');
  const kept =
    handWritten.length > 0 ? `-- Kept: ${handWritten.length} hand-written objects.\n` : '';
  writeFileSync(path, `${kept}${sql.trimEnd()}\n`);
  return path;
}

/** Compares the history in the database at `url` with the migrations here. Changes nothing. */
export async function migrationStatus(
  url: string,
  migrations = readMigrations(),
): Promise<MigrationStatus> {
  const rows = await readHistory(url);
  const done = new Map(rows.filter((row) => row.done).map((row) => [row.name, row.checksum]));
  const here = new Map(migrations.map(({ name, sql }) => [name, sql]));
  return {
    applied: [...done.keys()].filter((name) => here.has(name)),
    pending: [...here.keys()].filter((name) => !done.has(name)),
    edited: migrations
      .filter(({ name, sql }) => done.has(name) && done.get(name) !== checksumOf(sql))
      .map(({ name }) => name),
    failed: rows.filter((row) => !row.done).map((row) => row.name),
    unknown: rows.map(({ name }) => name).filter((name) => !here.has(name)),
  };
}

async function readHistory(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const table = await client.query(
      "select to_regclass('_prisma_migrations') is not null as made",
    );
    if (!table.rows[0].made) return [];
    const history = await client.query<{ name: string; done: boolean; checksum: string }>(
      `select migration_name as name, finished_at is not null as done, checksum
       from _prisma_migrations where rolled_back_at is null order by started_at`,
    );
    return history.rows;
  } finally {
    await client.end();
  }
}

/** Empties the database: drops everything in `public` and `graphile_worker`. Nothing is kept. */
export async function resetDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      DROP SCHEMA IF EXISTS graphile_worker CASCADE;
      DROP SCHEMA public CASCADE;
      CREATE SCHEMA public;
    `);
  } finally {
    await client.end();
  }
}

function timestamp(): string {
  return new Date().toISOString().replace(/[-:T]/g, '').slice(0, 14);
}
