import { migrationList, NO_FILTER, withEngine } from './engine.ts';
import { readMigrations } from './schema-files.ts';

/**
 * Applies what is pending and returns the names of what was applied. The history is kept in
 * `_prisma_migrations`, as `prisma migrate deploy` keeps it.
 * @param url a login that owns the database
 */
export async function applyMigrations(
  url: string,
  migrations = readMigrations(),
): Promise<string[]> {
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(migrations),
      filters: NO_FILTER,
    });
    return appliedMigrationNames;
  });
}
