import pg from 'pg';
import { messageOf } from './errors.ts';
import { OPEN_TO_READERS } from './open-to-readers.ts';
import { rowSecurity, searchIndexesForReaders } from './row-security.ts';

/** Tables that are only ever added to: the chain, the audit, which texts a source has held. */
export const APPEND_ONLY = ['ChangeSet', 'ChangeEvent', 'Audit', 'SourceText'];
/** Tables whose rows move on and never go: what was public once can be told for ever. */
export const NEVER_DELETED = ['Record', 'Revision', 'Merge', 'Withdrawal'];
/** Tables whose rows stay as they came in, or go. */
const NEVER_CHANGED = ['SourceCapture'];

/**
 * Gives the roles chancery_app and chancery_read their rights on the database at `url`; run after
 * each migration, and as often as one likes. Roles that do not exist are passed over.
 * @param url the owner of the tables
 * @returns sentences about what could not be done
 */
export async function applyGrants(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const roles = await client.query<{ rolname: string }>(
      "select rolname from pg_roles where rolname in ('chancery_app', 'chancery_read')",
    );
    const tables = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename not like '\\_prisma%'",
    );
    const names = tables.rows.map(({ name }) => name);
    const notes: string[] = [];
    const known = roles.rows.map(({ rolname }) => rolname);
    for (const rolname of known) {
      try {
        // One transaction: no reader meets the moment between revoke and grant.
        await client.query(`BEGIN; ${LOCK}`);
        const statements =
          rolname === 'chancery_app'
            ? appGrants(names)
            : [...readGrants(names), ...(await rowSecurity(client, known, names))];
        await client.query(`${statements.join('; ')}; COMMIT`);
      } catch (error) {
        await client.query('ROLLBACK');
        notes.push(`${rolname} was not given its rights: ${messageOf(error)}`);
      }
    }
    await searchIndexesForReaders(client);
    return notes;
  } finally {
    await client.end();
  }
}

// Two at once would both change the same rows of the catalogue: "tuple concurrently updated".
const LOCK = "SELECT pg_advisory_xact_lock(hashtext('chancery grants'))";

function appGrants(tables: string[]): string[] {
  const history = tables.filter((name) => APPEND_ONLY.includes(name));
  const lasting = tables.filter((name) => NEVER_DELETED.includes(name));
  const kept = tables.filter((name) => NEVER_CHANGED.includes(name));
  return [
    'GRANT USAGE ON SCHEMA public TO chancery_app',
    'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO chancery_app',
    'GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO chancery_app',
    ...history.map((name) => `REVOKE UPDATE, DELETE, TRUNCATE ON "${name}" FROM chancery_app`),
    ...kept.map((name) => `REVOKE UPDATE, TRUNCATE ON "${name}" FROM chancery_app`),
    ...lasting.map((name) => `REVOKE DELETE, TRUNCATE ON "${name}" FROM chancery_app`),
    // Derived from the content beside it, so that reindexing may repair it.
    'GRANT UPDATE ("publicContent") ON "ChangeEvent" TO chancery_app',
    ...migrationHistory('chancery_app'),
  ];
}

function readGrants(tables: string[]): string[] {
  const open = tables.filter((name) => Object.hasOwn(OPEN_TO_READERS, name));
  return [
    'GRANT USAGE ON SCHEMA public TO chancery_read',
    // From nothing: a table that was closed since must not stay open.
    'REVOKE ALL ON ALL TABLES IN SCHEMA public FROM chancery_read',
    ...open.map((name) => {
      const columns = OPEN_TO_READERS[name]?.columns?.map((column) => `"${column}"`).join(', ');
      return `GRANT SELECT ${columns ? `(${columns})` : ''} ON "${name}" TO chancery_read`;
    }),
    ...open
      .filter((name) => OPEN_TO_READERS[name]?.written)
      .map((name) => `GRANT INSERT, UPDATE ON "${name}" TO chancery_read`),
    ...migrationHistory('chancery_read'),
  ];
}

/** `/readyz` compares it with the migrations in the code. */
function migrationHistory(role: string): string[] {
  return [
    `DO $$ BEGIN
       IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
         REVOKE ALL ON public._prisma_migrations FROM ${role};
         GRANT SELECT ON public._prisma_migrations TO ${role};
       END IF;
     END $$`,
  ];
}
