import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/**
 * Makes or updates the tables of the job queue, which its library keeps in a schema of its own,
 * and lets the application add jobs inside its transactions.
 * @param url the owner of the database
 */
export async function migrateJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'chancery_app') THEN
          GRANT USAGE ON SCHEMA graphile_worker TO chancery_app;
          GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO chancery_app;
          GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO chancery_app;
          GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO chancery_app;
        END IF;
      END $$`);
  } finally {
    await client.end();
  }
}
