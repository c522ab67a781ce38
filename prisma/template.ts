import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { applyMigrations } from './apply.ts';
import { ROOT } from './env.ts';
import { applyGrants } from './grants.ts';
import { migrateJobs } from './jobs.ts';
import { withLock } from './lock.ts';
import { type Connections, embeddedConnections, ensureRoles } from './roles.ts';
import { hashOfMigrations, readMigrations } from './schema-files.ts';
import { readServerState, type Server, serverUrl, startServer } from './server.ts';

/** Apart from `.data`, so that tests never meet the data of `npm start`. */
export const TEST_DATA_DIR = join(ROOT, '.data', 'test');

export type TestDatabase = Connections & { name: string; drop(): Promise<void> };

/**
 * A fresh database with all migrations and grants, cloned from a template in some 50 ms.
 * The test server must run: add `@chancery/db/testing` to `globalSetup` of vitest.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const state = existsSync(TEST_DATA_DIR) ? readServerState(TEST_DATA_DIR) : null;
  if (!state) {
    throw new Error(
      "No test server: add globalSetup: ['@chancery/db/testing'] to vitest.config.ts",
    );
  }
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  const admin = serverUrl(state);
  await query(admin, `CREATE DATABASE "${name}" TEMPLATE "${templateName()}"`);
  return {
    ...embeddedConnections(state, name),
    name,
    drop: () => query(admin, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

/**
 * Starts (or joins) the test server and makes the template of the present migrations.
 * The last to call `stop()` stops it.
 */
export async function startTestServer(): Promise<Server> {
  const server = await startServer({ dataDir: TEST_DATA_DIR, forTests: true });
  try {
    await withLock(join(TEST_DATA_DIR, 'template.lock'), () => makeTemplate(server));
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** What a template holds follows from the migrations and from who may do what. */
function templateName(): string {
  const rights = RIGHTS.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const hash = createHash('sha256').update(hashOfMigrations()).update(rights.join());
  return `chancery_template_${hash.digest('hex').slice(0, 16)}`;
}
const RIGHTS = ['grants.ts', 'open-to-readers.ts', 'row-security.ts'];

async function makeTemplate(server: Server): Promise<void> {
  const name = templateName();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where datname like 'chancery\\_template\\_%' or datname like 'test\\_%' or datname like 'chancery\\_draft\\_%'",
    );
    for (const { datname } of rows) {
      const owner = /^test_(\d+)_/.exec(datname)?.[1];
      // Of a run that was killed; those of another run beside us are in use.
      const leftBehind = owner ? !isRunning(Number(owner)) : datname !== name;
      if (leftBehind) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
    }
    if (rows.some(({ datname }) => datname === name)) return;
    await ensureRoles(server.url, server.state.rolePasswords);
    // Made under another name first, so that a run that was cut short leaves no half template.
    const draft = `chancery_draft_${process.pid}`;
    await client.query(`CREATE DATABASE "${draft}"`);
    const { owner } = embeddedConnections(server.state, draft);
    await applyMigrations(owner, readMigrations());
    await migrateJobs(owner);
    const problems = await applyGrants(owner);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await client.query(`ALTER DATABASE "${draft}" RENAME TO "${name}"`);
  } finally {
    await client.end();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
