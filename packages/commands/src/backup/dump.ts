import { createReadStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createGzip } from 'node:zlib';
import { appliedMigrations } from '@chancery/db/applied-migrations';
import { PARTIAL } from '@chancery/files';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Entry, type Manifest, store, type Table } from './archive.ts';

/** What is of a running process, and is of no use to another. */
const PASSING = ['Listener', 'RateLimit', '_prisma_migrations'];

/**
 * Writes all tables, as they are at one instant while others go on writing, and the files of a
 * folder into `folder`, for an archive.
 * @param url the owner of the tables
 */
export async function dump(
  url: string,
  files: string,
  folder: string,
): Promise<Omit<Manifest, 'format'>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows: heads } = await client.query<{ set: string; digest: string }>(
      'SELECT number AS set, digest FROM "ChainHead"',
    );
    const migrations = await appliedMigrations(client);
    const tables: Table[] = [];
    const entries: Entry[] = [];
    for (const { name, columns } of await tablesOf(client)) {
      const entry = `database/${name}.copy.gz`;
      await mkdir(dirname(join(folder, entry)), { recursive: true });
      const copy = client.query(copyTo(`COPY "${name}" (${columnList(columns)}) TO STDOUT`));
      const stored = await store(copy.pipe(createGzip()), join(folder, entry));
      tables.push({ name, columns, rows: copy.rowCount, entry });
      entries.push({ name: entry, ...stored });
    }
    await client.query('COMMIT');
    entries.push(...(await storeFiles(files, folder)));
    return {
      madeAt: new Date().toISOString(),
      set: Number(heads[0]?.set ?? 0),
      digest: heads[0]?.digest ?? '',
      migrations,
      tables,
      entries,
    };
  } finally {
    await client.end();
  }
}

export const columnList = (columns: readonly string[]): string =>
  columns.map((column) => `"${column}"`).join(', ');

/** Tables with the columns that are not computed from others, each after those that it refers to. */
async function tablesOf(client: pg.Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; after: string[] }>(
    `SELECT c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       ARRAY(SELECT DISTINCT f.relname::text FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid
        WHERE k.conrelid = c.oid AND k.contype = 'f' AND f.oid <> c.oid) AS after
     FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL($1) ORDER BY 1`,
    [PASSING],
  );
  const sorted: typeof rows = [];
  while (sorted.length < rows.length) {
    const ready = rows.filter(
      (table) =>
        !sorted.includes(table) &&
        table.after.every((name) => sorted.some((before) => before.name === name)),
    );
    if (ready.length === 0)
      throw new Error('Tables refer to one another in a circle: they cannot be put in an order');
    sorted.push(...ready);
  }
  return sorted;
}

async function storeFiles(from: string, folder: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const found = await readdir(from, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const file of found) {
    const path = join(file.parentPath, file.name);
    // What is just being written is gone before it is read.
    if (!file.isFile() || file.parentPath === join(from, PARTIAL)) continue;
    const name = join('files', relative(from, path));
    await mkdir(dirname(join(folder, name)), { recursive: true });
    entries.push({ name, ...(await store(createReadStream(path), join(folder, name))) });
  }
  return entries;
}
