import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkServer } from './check-server.ts';
import { DEBIAN_BIN, debianServer, hasDebianServer } from './debian-server.ts';
import { databaseEnv } from './env.ts';
import { applyGrants } from './grants.ts';
import { applyMigrations, migrationStatus, resetDatabase, schemaDrift } from './migrate.ts';
import { ensureRoles } from './roles.ts';
import { readMigrations, readSchema } from './schema-files.ts';
import { type TestDatabase, testDatabase } from './template.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe('the history', () => {
  it('is complete in a database cloned from the template', async () => {
    const status = await migrationStatus(database.owner);
    expect(status.applied).toEqual(readMigrations().map(({ name }) => name));
    expect({ ...status, applied: [] }).toEqual({
      applied: [],
      pending: [],
      edited: [],
      failed: [],
      unknown: [],
    });
  });

  it('begins anew after a reset', async () => {
    const mine = await testDatabase();
    try {
      await resetDatabase(mine.owner);
      expect((await migrationStatus(mine.owner)).applied).toEqual([]);
      expect(await applyMigrations(mine.owner)).toEqual(readMigrations().map(({ name }) => name));
      expect(await applyMigrations(mine.owner)).toEqual([]);
    } finally {
      await mine.drop();
    }
  });
});

describe('X22: a migration that was cut off', () => {
  const [last] = readMigrations().slice(-1);
  const slow = {
    name: '99999999999998_slow',
    sql: 'CREATE TABLE slow (n int); SELECT pg_sleep(60); ALTER TABLE slow ADD COLUMN m int;',
  };

  it('by a kill leaves nothing, and is taken up again', async () => {
    const mine = await testDatabase();
    try {
      const runner = spawn(process.execPath, ['-e', RUN, mine.owner, JSON.stringify(slow)], {
        cwd: import.meta.dirname,
        stdio: 'inherit',
      });
      const sleeping = `select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`;
      while ((await ask(mine.owner, sleeping)).length === 0) await wait(20);
      runner.kill('SIGKILL');
      await ask(mine.owner, sleeping.replace('select pid', 'select pg_terminate_backend(pid)'));
      expect(await ask(mine.owner, `select to_regclass('slow') as there`)).toEqual([
        { there: null },
      ]);
      expect((await migrationStatus(mine.owner, [...readMigrations(), slow])).pending).toEqual([
        slow.name,
      ]);
      const quick = { ...slow, sql: slow.sql.replace('60', '0') };
      expect(await applyMigrations(mine.owner, [...readMigrations(), quick])).toEqual([slow.name]);
      expect((await migrationStatus(mine.owner, [...readMigrations(), quick])).applied).toContain(
        slow.name,
      );
    } finally {
      await mine.drop();
    }
  });

  it('before this version, with its row written first, is taken up again', async () => {
    const mine = await testDatabase();
    const next = { name: '99999999999998_next', sql: 'CREATE TABLE next (n int);' };
    try {
      await ask(mine.owner, begun(next.name));
      const all = [...readMigrations(), next];
      expect((await migrationStatus(mine.owner, all)).failed).toEqual([next.name]);
      expect(await applyMigrations(mine.owner, all)).toEqual([next.name]);
      expect(await migrationStatus(mine.owner, all)).toMatchObject({ failed: [], pending: [] });
    } finally {
      await mine.drop();
    }
  });

  it('and was not rolled back is left as it is, with the way out', async () => {
    const mine = await testDatabase();
    const next = { name: '99999999999998_next', sql: 'CREATE TABLE next (n int);' };
    try {
      await ask(mine.owner, `${begun(next.name)}; CREATE TABLE next (n int)`);
      await expect(applyMigrations(mine.owner, [...readMigrations(), next])).rejects.toThrow(
        /did not roll it back: relation "next" already exists.*Restore the backup/,
      );
    } finally {
      await mine.drop();
    }
  });

  it('by an error of its own says where, and changes nothing', async () => {
    const mine = await testDatabase();
    const wrong = { name: '99999999999998_wrong', sql: 'CREATE TABLE wrong (n int);\nSELECT m;' };
    try {
      await expect(applyMigrations(mine.owner, [...readMigrations(), wrong])).rejects.toThrow(
        'rolled back; nothing was changed: column "m" does not exist (line 2 of the script)',
      );
      expect(last && (await migrationStatus(mine.owner)).applied).toContain(last?.name);
      expect(await ask(mine.owner, `select to_regclass('wrong') as there`)).toEqual([
        { there: null },
      ]);
    } finally {
      await mine.drop();
    }
  });
});

/** As Prisma's engine notes a migration before it runs. */
const begun = (name: string) =>
  `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('${name}', '', '${name}')`;

const RUN = `import('./apply.ts').then(async ({ applyMigrations }) => {
  const { readMigrations } = await import('./schema-files.ts');
  const [url, slow] = process.argv.slice(1);
  await applyMigrations(url, [...readMigrations(), JSON.parse(slow)]);
});`;

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the schema', () => {
  it('agrees with the migrations', async () => {
    expect((await schemaDrift(database.owner)).statements).toEqual([]);
  });

  it('does not agree once a model has a column that no migration makes', async () => {
    const schema = readSchema().map((file) => ({
      ...file,
      content: file.content.replace(/^model Record \{/m, 'model Record {\n  invented String?'),
    }));
    const { statements } = await schemaDrift(database.owner, { schema });
    expect(statements.join('\n')).toContain('ADD COLUMN     "invented" TEXT');
  });

  it('may be exceeded by what only SQL can say, and by nothing else', async () => {
    const sql = `
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      ALTER TABLE "Record" ADD COLUMN sought tsvector
        GENERATED ALWAYS AS (to_tsvector('simple', slug)) STORED;
      CREATE INDEX sought_index ON "Record" USING gin (sought);
      CREATE INDEX folded ON "Record" (lower(slug));
      ALTER TABLE "Record" ADD CONSTRAINT no_overlap
        EXCLUDE USING gist (slug WITH =, tstzrange("createdAt", NULL) WITH &&);
      CREATE INDEX covering ON "Record" (kind) INCLUDE (slug);
      COMMENT ON INDEX covering IS 'hand-written: covers the picker';
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'no'; RETURN NULL; END $$;
      CREATE TRIGGER refuse BEFORE DELETE ON "Record" EXECUTE FUNCTION refuse();
      ALTER TABLE "Record" ADD CONSTRAINT ascii CHECK (slug ~ '^[a-z0-9-]+$');`;
    const more = [...readMigrations(), { name: '99999999999999_by_hand', sql }];
    expect((await schemaDrift(database.owner, { migrations: more })).statements).toEqual([]);

    const stray = [...more, { name: '99999999999999_stray', sql: 'CREATE TABLE stray (a int);' }];
    const drift = await schemaDrift(database.owner, { migrations: stray });
    expect(drift.statements.join('\n')).toContain('DROP TABLE "stray"');
  });
});

describe('grants', () => {
  it('let the app add to the chain and the audit but not change them', async () => {
    const client = new pg.Client({ connectionString: database.app });
    await client.connect();
    try {
      const insert = `INSERT INTO "ChangeSet" (number, instant, previous, root, digest, via)
        VALUES (1, now(), '', '', '', 'desk')`;
      await client.query(insert);
      for (const table of ['ChangeSet', 'ChangeEvent', 'Audit']) {
        await client.query(`SELECT count(*) FROM "${table}"`);
        await expect(client.query(`DELETE FROM "${table}"`)).rejects.toThrow('permission denied');
      }
      await expect(client.query(`UPDATE "ChangeSet" SET digest = 'x'`)).rejects.toThrow(
        'permission denied',
      );
    } finally {
      await client.end();
    }
  });

  it('let the public site read the record, write its listener, and see no account', async () => {
    const client = new pg.Client({ connectionString: database.read });
    await client.connect();
    try {
      await client.query('SELECT id, kind, slug FROM "Record"');
      await client.query('SELECT * FROM "Listener" FOR UPDATE');
      for (const table of ['Account', 'Session', 'Invitation', 'WorkingCopy', 'Revision']) {
        await expect(client.query(`SELECT * FROM "${table}"`)).rejects.toThrow('permission denied');
      }
      await expect(client.query(`UPDATE "Record" SET slug = 'x'`)).rejects.toThrow(
        'permission denied',
      );
    } finally {
      await client.end();
    }
  });

  it('leave no column that looks like a secret open to the public site', async () => {
    const client = new pg.Client({ connectionString: database.owner });
    await client.connect();
    try {
      const { rows } = await client.query(
        `SELECT c.relname || '.' || a.attname AS name
         FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
         JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
         WHERE a.attnum > 0 AND a.attname ~* 'password|token|secret|email|recovery'
           AND has_column_privilege('chancery_read', c.oid, a.attnum, 'SELECT')`,
      );
      expect(rows).toEqual([]);
    } finally {
      await client.end();
    }
  });
});

describe.skipIf(!hasDebianServer)(`PostgreSQL 15 (needs ${DEBIAN_BIN} and root)`, () => {
  it('takes the same migrations and grants', async () => {
    const server = await debianServer();
    const { url } = server;
    try {
      await checkServer(databaseEnv({ DATABASE_URL: url }));
      expect(await applyMigrations(url)).toEqual(readMigrations().map(({ name }) => name));
      expect(await ensureRoles(url)).toEqual([]);
      expect(await applyGrants(url)).toEqual([]);
      expect(await limitsOfStatements(url)).toEqual([
        'chancery_app statement_timeout=60s',
        'chancery_read statement_timeout=10s',
      ]);
      expect((await schemaDrift(url)).statements).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});

/** How long a statement of each role may take. */
async function limitsOfStatements(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ limit: string }>(
      `select rolname || ' ' || setting as limit from pg_roles, unnest(rolconfig) as setting
       where setting like 'statement_timeout%' order by rolname`,
    );
    return rows.map(({ limit }) => limit);
  } finally {
    await client.end();
  }
}
