import { createReadStream } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import {
  applyMigrations,
  migrationStatus,
  readMigrations,
  resetDatabase,
} from '@chancery/db/migrate';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { hasAccounts, isEmpty } from '../database.ts';
import type { Manifest } from './archive.ts';
import { columnList } from './dump.ts';

/**
 * Fills an empty database with what was unpacked into `folder`: the tables as they were then, and
 * the files. What this version's migrations change since is left to `migrateDatabase`.
 * @param url the owner of the tables
 * @throws where the database holds anything, or the archive is of a newer version
 */
export async function load(
  url: string,
  files: string,
  folder: string,
  manifest: Manifest,
): Promise<void> {
  const migrations = readMigrations();
  const unknown = manifest.migrations.filter(
    (name) => !migrations.some((one) => one.name === name),
  );
  if (unknown.length > 0)
    throw new Error(
      `The archive is of a newer version (${unknown.join(', ')}). Update the code, then restore.`,
    );
  await refuseFull(url);
  const { applied } = await migrationStatus(url);
  const before = migrations.filter(({ name }) => manifest.migrations.includes(name));
  // Migrated further than the archive was: nobody has written anything into it, so from the start.
  if (applied.length > before.length) await resetDatabase(url);
  await applyMigrations(url, before);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    // Migrations put a row into some.
    await client.query(
      `TRUNCATE ${manifest.tables.map(({ name }) => `"${name}"`).join(', ')} CASCADE`,
    );
    for (const { name, columns, rows, entry } of manifest.tables) {
      const copy = client.query(copyFrom(`COPY "${name}" (${columnList(columns)}) FROM STDIN`));
      await pipeline(createReadStream(join(folder, entry)), createGunzip(), copy);
      if (copy.rowCount !== rows)
        throw new Error(`${name} took ${copy.rowCount} of ${rows} rows; nothing was restored`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  if (manifest.entries.some(({ name }) => name.startsWith('files/')))
    await cp(join(folder, 'files'), files, { recursive: true });
}

/** Nothing that somebody wrote is ever replaced by a backup. */
async function refuseFull(url: string): Promise<void> {
  const held = !(await isEmpty(url)) ? 'records' : (await hasAccounts(url)) ? 'accounts' : null;
  if (held)
    throw new Error(
      `The database holds ${held} already, and a backup is restored into an empty one only. ` +
        'Give an empty DATABASE_URL, or another DATA_DIR.',
    );
}
