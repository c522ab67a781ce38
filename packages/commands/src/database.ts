import { applyGrants } from '@chancery/db/grants';
import { migrateJobs } from '@chancery/db/jobs';
import { applyMigrations, migrationStatus } from '@chancery/db/migrate';
import type { OpenDatabase } from '@chancery/db/roles';
import pg from 'pg';
import { reindexDatabase } from './hooks.ts';

/**
 * Brings the database to the present migrations, index rows and rights. Returns the names of the migrations
 * that were applied, and sentences about what could not be done.
 * @throws if a migration failed before, or the database is newer than this code
 */
export async function migrateDatabase(
  database: OpenDatabase,
): Promise<{ applied: string[]; notes: string[] }> {
  const status = await migrationStatus(database.owner);
  if (status.unknown.length > 0) {
    throw new Error(
      `The database has migrations that this version does not know (${status.unknown.join(', ')}): it belongs to a newer one. Update the code, or give another DATABASE_URL.`,
    );
  }
  if (status.failed.length > 0) {
    throw new Error(
      `The migration ${status.failed[0]} failed half-way. Look at what it says with "npm run db -- status"; on a database without data worth keeping, "npm run db -- reset" starts anew.`,
    );
  }
  const applied = status.pending.length > 0 ? await applyMigrations(database.owner) : [];
  await migrateJobs(database.owner);
  const notes = [...database.notes, ...(await applyGrants(database.owner))];
  if (applied.length > 0 && !(await isEmpty(database.owner))) {
    // A migration makes an index table, and leaves it to be filled from the revisions.
    const { repairs } = await reindexDatabase(database.app);
    if (repairs.length > 0) notes.push(`Filled after the migrations: ${repairs.join(', ')}`);
  }
  return { applied, notes };
}

/** Whether no record was ever made in it. */
export async function isEmpty(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select not exists (select from "Record") as empty');
    return rows[0].empty;
  } finally {
    await client.end();
  }
}
