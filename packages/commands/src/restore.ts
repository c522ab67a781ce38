import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from '@chancery/db/generate';
import { type OpenDatabase, openDatabase } from '@chancery/db/roles';
import { filesFolder } from '@chancery/files';
import { readArchive } from './backup/archive.ts';
import { load } from './backup/load.ts';
import { migrateDatabase } from './database.ts';
import { databaseEnv } from './env.ts';
import { loadEngine } from './hooks.ts';
import { progress, sayError } from './progress.ts';

// npm run restore -- FILE: what `npm run backup` wrote, into an empty database, and checked there.
const show = progress();
let database: OpenDatabase | undefined;
try {
  const [path] = process.argv.slice(2);
  if (!path) throw new Error('Which backup? npm run restore -- FILE');
  generate();
  const folder = await mkdtemp(join(tmpdir(), 'chancery-restore-'));
  try {
    // All of it is read and checked before the database is touched.
    const manifest = await show.step('Checksums', () => readArchive(resolve(path), folder));
    database = await openDatabase({ log: show.say });
    const opened = database;
    const files = filesFolder(databaseEnv().DATA_DIR);
    await show.step('Tables and files', () => load(opened.owner, files, folder, manifest));
    const { notes } = await show.step('Migrations since, and rights', () =>
      migrateDatabase(opened),
    );
    for (const note of notes) show.say(note);
    const { createEngine, verify } = await loadEngine();
    const engine = createEngine(opened.app);
    try {
      const { sets, faults } = await show.step('Verification', () =>
        verify(engine.db.read, engine.kinds),
      );
      show.say(
        `Restored as of ${manifest.madeAt}: ${sets} change sets, ${faults.join('\n') || 'all is sound'}.`,
      );
      if (faults.length > 0) process.exitCode = 1;
    } finally {
      await engine.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
} catch (error) {
  sayError(error);
  process.exitCode = 1;
} finally {
  await database?.stop();
}
