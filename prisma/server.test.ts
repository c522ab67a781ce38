import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

  it('keeps its data, its log (X27) and its password, which only we can read', async () => {
    const dataDir = emptyFolder();
    const first = await startServer({ dataDir, forTests: true });
    await ask(first.url, 'create table kept as select 7 as n');
    await first.stop();
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
    const said = () => readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    const before = said();
    expect(before).toContain('database system is shut down');
    const second = await startServer({ dataDir, forTests: true });
    expect(await ask(second.url, 'select n from kept')).toEqual({ n: 7 });
    await second.stop();
    expect(said().startsWith(before)).toBe(true);
  });

  it('is usable when postgres.json was lost, or is half a file (X28), which is moved aside', async () => {
    const dataDir = emptyFolder();
    const first = await startServer({ dataDir, forTests: true });
    await ask(first.url, 'create table kept as select 7 as n');
    await first.stop();
    const path = join(dataDir, 'postgres.json');
    rmSync(path);
    const second = await startServer({ dataDir, forTests: true });
    expect(await ask(second.url, 'select n from kept')).toEqual({ n: 7 });
    await second.stop();

    const half = readFileSync(path, 'utf8').slice(0, 40);
    writeFileSync(path, half);
    const said: string[] = [];
    const third = await startServer({ dataDir, forTests: true, log: (line) => said.push(line) });
    try {
      expect(await ask(third.url, 'select n from kept')).toEqual({ n: 7 });
      const aside = join(dataDir, leftIn(dataDir)[0] as string);
      expect(readFileSync(aside, 'utf8')).toBe(half);
      expect(said.join()).toContain(aside);
    } finally {
      await third.stop();
    }
  });

  it('X6: moves a cluster without PG_VERSION aside, whole, and says where', async () => {
    const dataDir = emptyFolder();
    const first = await startServer({ dataDir, forTests: true });
    await ask(first.url, 'create table kept as select 7 as n');
    await first.stop();
    const cluster = join(dataDir, 'postgres');
    const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8');
    rmSync(join(cluster, 'PG_VERSION'));
    const said: string[] = [];
    const second = await startServer({ dataDir, forTests: true, log: (line) => said.push(line) });
    await expect(ask(second.url, 'select n from kept')).rejects.toThrow('does not exist');
    await second.stop();
    const aside = join(dataDir, leftIn(dataDir)[0] as string);
    expect(said.join()).toContain(aside);
    expect(said.join()).toContain('PG_VERSION');

    // The way back that it names.
    rmSync(cluster, { recursive: true });
    renameSync(aside, cluster);
    writeFileSync(join(cluster, 'PG_VERSION'), version);
    const third = await startServer({ dataDir, forTests: true });
    try {
      expect(await ask(third.url, 'select n from kept')).toEqual({ n: 7 });
    } finally {
      await third.stop();
    }
  });

  it.skipIf(spawnSync('unshare', ['-m', 'true']).status !== 0)(
    'X12: on a disk that is full takes what reads, and ends when it is asked to',
    async () => {
      const dataDir = emptyFolder();
      const script = `
        const { startServer } = await import('./server.ts');
        const { appendFileSync } = await import('node:fs');
        const server = await startServer({ dataDir: '${dataDir}', forTests: true });
        try { for (;;) appendFileSync('${dataDir}/full', Buffer.alloc(65536)); } catch (error) { console.log(error.code); }
        console.log(server.isAlive());
        await server.stop();
        console.log(server.isAlive());`;
      const mounted = `mount -t tmpfs -o size=160m,mode=755 tmpfs ${dataDir} && exec "$0" --input-type=module -e "$1"`;
      const ran = spawnSync('unshare', ['-m', 'sh', '-c', mounted, process.execPath, script], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      });
      expect(ran.stdout + ran.stderr).toBe('ENOSPC\ntrue\nfalse\n');
    },
  );

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

const leftIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.left-'));

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
