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
      DO $$ DECLARE closed record; BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'chancery_app') THEN
          GRANT USAGE ON SCHEMA graphile_worker TO chancery_app;
          GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO chancery_app;
          GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO chancery_app;
          GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO chancery_app;
          -- The library closes its tables row by row to all but the owner; the application may.
          FOR closed IN SELECT tablename FROM pg_tables t WHERE schemaname = 'graphile_worker' AND rowsecurity AND NOT EXISTS (
            SELECT FROM pg_policies p WHERE p.schemaname = t.schemaname AND p.tablename = t.tablename AND p.policyname = 'chancery_app') LOOP
            EXECUTE format('CREATE POLICY chancery_app ON graphile_worker.%I TO chancery_app USING (true) WITH CHECK (true)', closed.tablename);
          END LOOP;
        END IF;
      END $$`);
  } finally {
    await client.end();
  }
}
