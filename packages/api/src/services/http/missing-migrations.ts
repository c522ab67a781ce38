import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { appliedMigrations } from '@chancery/db/applied-migrations';

/**
 * The migrations that lie beside the code of an app, whose server runs in its folder, and that the
 * database lacks. Rejects where the database does not answer.
 */
export async function missingMigrations(
  client: Parameters<typeof appliedMigrations>[0],
): Promise<string[]> {
  const applied = await appliedMigrations(client);
  return readdirSync(join(process.cwd(), '../../prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !applied.includes(entry.name))
    .map((entry) => entry.name);
}
