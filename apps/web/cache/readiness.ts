import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { health } from './health.ts';

const TIMEOUT_MS = 2_000;

export type Readiness = {
  ready: boolean;
  checks: Record<'database' | 'migrations' | 'listener', string>;
};

/** Whether this process can serve: its database answers, is migrated as the code wants, and is heard. */
export async function readiness(url: string | undefined): Promise<Readiness> {
  const database = url ? await migrationsOf(url) : new Error('DATABASE_URL is not set');
  const missing =
    database instanceof Error ? [] : wantedMigrations().filter((name) => !database.includes(name));
  const checks = {
    database: database instanceof Error ? 'away' : 'ok',
    migrations:
      database instanceof Error
        ? 'not known'
        : missing.length === 0
          ? 'ok'
          : `missing: ${missing.join(', ')}`,
    listener: health().connected ? 'ok' : 'not connected',
  };
  return { ready: Object.values(checks).every((check) => check === 'ok'), checks };
}

async function migrationsOf(url: string): Promise<string[] | Error> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return rows.map(({ name }) => name);
  } catch (error) {
    return error as Error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The migrations that lie beside the code; the server runs in `apps/web`. */
function wantedMigrations(): string[] {
  return readdirSync(join(process.cwd(), '../../prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
