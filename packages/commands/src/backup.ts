import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { generate } from '@chancery/db/generate';
import { type OpenDatabase, openDatabase } from '@chancery/db/roles';
import { filesFolder } from '@chancery/files';
import { writeArchive } from './backup/archive.ts';
import { dump } from './backup/dump.ts';
import { commandEnv, databaseEnv } from './env.ts';
import { progress, sayError } from './progress.ts';

// npm run backup [-- FILE]: database and files as one archive, while everything runs.
const show = progress();
let database: OpenDatabase | undefined;
try {
  generate();
  const { DATA_DIR } = databaseEnv();
  const now = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const path = resolve(process.argv[2] ?? join(DATA_DIR, 'backups', `chancery-${now}.tar`));
  const folder = `${path}.tables`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    database = await openDatabase({ log: show.say });
    const { owner } = database;
    const made = await show.step('Tables and files', () =>
      dump(owner, filesFolder(DATA_DIR), folder),
    );
    await show.step('Archive', () => writeArchive(path, folder, made));
    const rows = made.tables.reduce((sum, table) => sum + table.rows, 0);
    show.say(
      `${path}: ${made.tables.length} tables with ${rows} rows, up to change set ${made.set}`,
    );
    const { S3_BUCKET } = commandEnv();
    if (S3_BUCKET)
      show.say(
        `Files lie in the bucket ${S3_BUCKET} and are not in it: turn on versions there, or copy it.`,
      );
    show.say(
      'It holds drafts, accounts and hashes of passwords, and no AUTH_SECRET: keep it as safe as the database.',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
} catch (error) {
  sayError(error);
  process.exitCode = 1;
} finally {
  await database?.stop();
}
