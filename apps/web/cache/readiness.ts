import { missingMigrations } from '@chancery/api/engine';
import pg from 'pg';
import { health } from './health.ts';

const TIMEOUT_MS = 2_000;

export type Readiness = {
  ready: boolean;
  checks: Record<'database' | 'migrations' | 'listener', string>;
};

/** Whether this process can serve: its database answers, is migrated as the code wants, and is heard. */
export async function readiness(url: string | undefined): Promise<Readiness> {
  const missing = url ? await missingIn(url) : new Error('DATABASE_URL is not set');
  const checks = {
    database: missing instanceof Error ? 'away' : 'ok',
    migrations:
      missing instanceof Error
        ? 'not known'
        : missing.length === 0
          ? 'ok'
          : `missing: ${missing.join(', ')}`,
    listener: health().connected ? 'ok' : 'not connected',
  };
  return { ready: Object.values(checks).every((check) => check === 'ok'), checks };
}

async function missingIn(url: string): Promise<string[] | Error> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    return await missingMigrations(client);
  } catch (error) {
    return error as Error;
  } finally {
    await client.end().catch(() => {});
  }
}
