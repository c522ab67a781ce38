import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { change, Database, verify } from '@chancery/api/engine';
import { type Harness, harness } from '@chancery/api/testing';
import { ids, opening } from '@chancery/api/testing/cast';
import { pool } from '@chancery/db';
import { applyMigrations, readMigrations, resetDatabase } from '@chancery/db/migrate';
import { type TestDatabase, testDatabase } from '@chancery/db/testing';
import { folderFiles, PARTIAL } from '@chancery/files';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateDatabase } from '../database.ts';
import { readArchive, writeArchive } from './archive.ts';
import { dump } from './dump.ts';
import { load } from './load.ts';

const system = { type: 'system', name: 'test' } as const;

describe('O9: a backup', () => {
  let h: Harness;
  let target: TestDatabase;
  let folder: string;
  let archive: string;
  let file: string;
  const cast = ids();
  beforeAll(async () => {
    h = await harness();
    await change(h.engine, opening(cast), { actor: system, via: 'seed' });
    await h.person('asma', { role: 'editor' });
    target = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'chancery-backup-test-'));
    file = (await folderFiles(join(folder, 'files')).put(Buffer.from('a file'))).sha256;
    writeFileSync(join(folder, 'files', PARTIAL, 'half'), 'a fi');
    archive = join(folder, 'backup.tar');
  });
  afterAll(async () => {
    await target.drop();
    await h.close();
    rmSync(folder, { recursive: true });
  });

  async function backUp(url = h.database.owner) {
    const tables = mkdtempSync(join(folder, 'tables-'));
    const made = await dump(url, join(folder, 'files'), tables);
    await writeArchive(archive, tables, made);
    return made;
  }
  async function restore(into: TestDatabase) {
    const unpacked = mkdtempSync(join(folder, 'unpacked-'));
    const manifest = await readArchive(archive, unpacked);
    await load(into.owner, join(folder, 'restored'), unpacked, manifest);
    const opened = { ...into, embedded: true, notes: [], stop: async () => {} };
    return { manifest, ...(await migrateDatabase(opened)) };
  }
  /** One digest of all rows for each table. */
  async function contentOf(url: string): Promise<Record<string, string>> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('Listener', 'RateLimit', '_prisma_migrations')",
    );
    const found: Record<string, string> = {};
    for (const { name } of rows) {
      const digest = await client.query(
        `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS md5 FROM "${name}" t`,
      );
      found[name] = digest.rows[0].md5;
    }
    await client.end();
    return found;
  }
  async function faultsIn(database: TestDatabase): Promise<string[]> {
    const connections = pool(database.app);
    const { faults } = await verify(new Database(connections).read, h.engine.kinds);
    await connections.end();
    return faults;
  }

  it('holds one instant of a register that goes on, and is sound where it is restored', async () => {
    let going = true;
    const writing = (async () => {
      const { desk } = h.as(await h.person('boris', { role: 'admin' }));
      for (let round = 0; going; round += 1) {
        const { head } = await desk.get({ id: cast.meeting });
        const data = { ...head?.snapshot, summary: { en: `Round ${round}` } };
        const save = { kind: 'meeting', baseId: head?.revisionId ?? null, data };
        await desk.publish({ id: cast.meeting, note: 'Told anew.', save });
      }
    })();
    const made = await backUp();
    going = false;
    await writing;

    const { manifest } = await restore(target);
    expect(manifest.set).toBe(made.set);
    expect(await faultsIn(target)).toEqual([]);
    const restored = join(folder, 'restored');
    expect(await folderFiles(restored).get(file)).toEqual(Buffer.from('a file'));
    expect(existsSync(join(restored, PARTIAL))).toBe(false);
  });

  it('is never laid over what somebody wrote', async () => {
    await expect(restore(target)).rejects.toThrow('holds records already');
  });

  it('gives back every row of every table', async () => {
    await resetDatabase(target.owner);
    await backUp();
    await restore(target);
    expect(await contentOf(target.owner)).toEqual(await contentOf(h.database.owner));
  });

  it('of an earlier version is brought to this one', async () => {
    const earlier = await testDatabase();
    await resetDatabase(earlier.owner);
    await applyMigrations(earlier.owner, readMigrations().slice(0, -2));
    await backUp(earlier.owner);
    await resetDatabase(target.owner);
    const { applied } = await restore(target);
    expect(applied).toEqual(
      readMigrations()
        .slice(-2)
        .map(({ name }) => name),
    );
    await earlier.drop();
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['altered', (bytes) => bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 8)],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('not an archive')],
  ])('that is %s is refused before anything is written', async (_, damage) => {
    await backUp();
    writeFileSync(archive, damage(readFileSync(archive)));
    await expect(readArchive(archive, mkdtempSync(join(folder, 'damaged-')))).rejects.toThrow(
      'is damaged, nothing was restored',
    );
  });
});
