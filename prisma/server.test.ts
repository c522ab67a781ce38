import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { startServer } from './server.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function emptyFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-server-'));
  folders.push(folder);
  // mkdtemp makes 0700, which is the closed folder of the second half.
  chmodSync(folder, mode);
  return folder;
}

describe('the embedded server', () => {
  it('starts, is shared by all that ask for it, and ends with the last', async () => {
    const dataDir = emptyFolder();
    const first = await startServer({ dataDir, forTests: true });
    const second = await startServer({ dataDir, forTests: true });
    expect(second.url).toBe(first.url);
    await first.stop();
    expect(await ask(second.url, 'select 1 as answer')).toEqual({ answer: 1 });
    await second.stop();
    await expect(ask(second.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('keeps its data and its password, which only we can read', async () => {
    const dataDir = emptyFolder();
    const first = await startServer({ dataDir, forTests: true });
    await ask(first.url, 'create table kept as select 7 as n');
    await first.stop();
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
    const second = await startServer({ dataDir, forTests: true });
    expect(await ask(second.url, 'select n from kept')).toEqual({ n: 7 });
    await second.stop();
  });

  it('is usable when postgres.json was lost', async () => {
    const dataDir = emptyFolder();
    const first = await startServer({ dataDir, forTests: true });
    await ask(first.url, 'create table kept as select 7 as n');
    await first.stop();
    rmSync(join(dataDir, 'postgres.json'));
    const second = await startServer({ dataDir, forTests: true });
    try {
      expect(await ask(second.url, 'select n from kept')).toEqual({ n: 7 });
    } finally {
      await second.stop();
    }
  });

  it('starts again after kill -9, without regard to the stale postmaster.pid', async () => {
    const dataDir = emptyFolder();
    const killed = await startServer({ dataDir, forTests: true });
    const { folder } = await ask(killed.url, "select current_setting('data_directory') as folder");
    const file = join(folder as string, 'postmaster.pid');
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
    await until(async () => (await ask(killed.url, 'select 1').catch(() => null)) === null);
    const again = await startServer({ dataDir, forTests: true });
    expect(await ask(again.url, 'select 1 as answer')).toEqual({ answer: 1 });
    await killed.stop();
    await again.stop();
  });
});

describe.skipIf(process.getuid?.() !== 0)('under root, in a folder closed to others', () => {
  it('runs with binaries and data in /var/lib/chancery and says so', async () => {
    const dataDir = join(emptyFolder(0o700), '.data');
    const said: string[] = [];
    const options = { dataDir, forTests: true, log: (line: string) => said.push(line) };
    const server = await startServer(options);
    try {
      const { folder } = await ask(
        server.url,
        "select current_setting('data_directory') as folder",
      );
      expect(folder).toMatch(/^\/var\/lib\/chancery\/[0-9a-f]{16}\/postgres$/);
      expect(said.join('\n')).toContain(folder);
      await ask(server.url, 'create extension pg_trgm');
      folders.push(dirname(folder as string));
    } finally {
      await server.stop();
    }
    // Removing the data folder of the clone means to start empty, as it does in an open folder.
    rmSync(dataDir, { recursive: true });
    const fresh = await startServer(options);
    try {
      expect(
        await ask(
          fresh.url,
          "select count(*)::int as n from pg_extension where extname = 'pg_trgm'",
        ),
      ).toEqual({ n: 0 });
      expect(readdirSync(folders.at(-1) as string).some((it) => it.includes('.left-'))).toBe(true);
    } finally {
      await fresh.stop();
    }
  });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await wait(20);
}
