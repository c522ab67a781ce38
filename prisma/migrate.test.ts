import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyGrants } from './grants.ts';
import { applyMigrations, migrationStatus, resetDatabase, schemaDrift } from './migrate.ts';
import { ensureRoles } from './roles.ts';
import { readMigrations, readSchema } from './schema-files.ts';
import { freePort } from './server.ts';
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

const OLD = '/usr/lib/postgresql/15/bin';

describe.skipIf(!existsSync(OLD) || process.getuid?.() !== 0)(
  `PostgreSQL 15 (needs ${OLD} and root, to run it as its user)`,
  () => {
    it('takes the same migrations and grants', async () => {
      const user = {
        uid: Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout),
        gid: Number(spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' }).stdout),
      };
      const folder = mkdtempSync('/tmp/chancery-15-');
      chownSync(folder, user.uid, user.gid);
      const cluster = join(folder, 'data');
      const made = spawnSync(
        join(OLD, 'initdb'),
        ['-D', cluster, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'],
        { ...user, cwd: '/', encoding: 'utf8' },
      );
      expect(made.stderr).not.toContain('error');
      const port = await freePort();
      const server = spawn(
        join(OLD, 'postgres'),
        ['-D', cluster, '-p', String(port), '-k', '', '-h', '127.0.0.1', '-F'],
        { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
      );
      const ended = new Promise((resolve) => server.once('exit', resolve));
      try {
        await new Promise<void>((resolve, reject) => {
          let said = '';
          server.stderr.on('data', (chunk) => {
            said += chunk;
            if (said.includes('ready to accept connections')) resolve();
          });
          server.once('exit', () => reject(new Error(said)));
        });
        const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
        expect(await applyMigrations(url)).toEqual(readMigrations().map(({ name }) => name));
        expect(await ensureRoles(url)).toEqual([]);
        expect(await applyGrants(url)).toEqual([]);
        expect((await schemaDrift(url)).statements).toEqual([]);
      } finally {
        server.kill('SIGINT');
        await ended;
        rmSync(folder, { recursive: true });
      }
    });
  },
);
