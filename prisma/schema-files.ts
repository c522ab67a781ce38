import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const SCHEMA_FOLDER = join(HERE, 'schema');
export const MIGRATIONS_FOLDER = join(HERE, 'migrations');

export type SchemaFile = { path: string; content: string };
export type Migration = { name: string; sql: string };

/** The files of the Prisma schema, in order of name. */
export function readSchema(folder = SCHEMA_FOLDER): SchemaFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, content: readFileSync(path, 'utf8') }));
}

/** The migrations in the order in which they are applied. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }));
}

/** Changes when any migration does. */
export function hashOfMigrations(migrations = readMigrations()): string {
  const hash = createHash('sha256');
  for (const { name, sql } of migrations) hash.update(`${name}\0${sql}\0`);
  return hash.digest('hex').slice(0, 12);
}
