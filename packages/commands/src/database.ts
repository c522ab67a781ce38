import { applyGrants } from '@chancery/db/grants';
import { holdsRows } from '@chancery/db/holds-rows';
import { migrateJobs } from '@chancery/db/jobs';
import {
  applyMigrations,
  migrationStatus,
  noteFilled,
  unfilledMigrations,
} from '@chancery/db/migrate';
import type { OpenDatabase } from '@chancery/db/roles';
import pg from 'pg';
import { reindexDatabase } from './hooks.ts';

/**
 * Brings the database to the present migrations, index rows and rights. Returns the names of the migrations
 * that were applied, and sentences about what could not be done. What was cut off in an earlier run
 * is taken up again.
 * @throws if a migration fails, or the database is newer than this code
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
  const applied = status.pending.length > 0 ? await applyMigrations(database.owner) : [];
  await migrateJobs(database.owner);
  const notes = [...database.notes, ...(await applyGrants(database.owner))];
  for (const name of status.failed) {
    notes.push(`${name} had been cut off; PostgreSQL had rolled it back, and it is applied now.`);
  }
  if ((await unfilledMigrations(database.owner)).length > 0) {
    // A migration makes an index table, and leaves it to be filled from the revisions.
    const { repairs } = await reindexDatabase(database.app);
    if (repairs.length > 0) notes.push(`Filled after the migrations: ${repairs.join(', ')}`);
    await noteFilled(database.owner);
  }
  return { applied, notes };
}

/** Whether no record was ever made in it. */
export async function isEmpty(url: string): Promise<boolean> {
  return !(await holds(url, 'Record'));
}

/** Whether anyone has an account. */
export function hasAccounts(url: string): Promise<boolean> {
  return holds(url, 'Account');
}

async function holds(url: string, table: 'Record' | 'Account'): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await holdsRows(client, table);
  } finally {
    await client.end();
  }
}
