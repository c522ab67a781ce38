import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readProcessRecord } from '@chancery/db/process-record';
import { openDatabase } from '@chancery/db/roles';
import pg from 'pg';
import { expect, it } from 'vitest';
import { keepDatabase } from './keep-database.ts';
import { Processes } from './processes.ts';

it('X11: an embedded PostgreSQL that was killed starts again where it was, with what it held', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chancery-keep-'));
  await chmod(dataDir, 0o755);
  const told: string[] = [];
  const processes = new Processes(dataDir, { say: (line) => told.push(line) });
  const database = await openDatabase({ dataDir, env: { DATA_DIR: dataDir }, forTests: true });
  const { server } = database;
  if (!server) throw new Error('no embedded server');
  const end = keepDatabase(server, processes);
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: database.owner });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(sql)).rows[0];
    } finally {
      await client.end();
    }
  };
  const kill = async () => {
    const { folder } = await ask(`select current_setting('data_directory') as folder`);
    const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
  };
  const state = () => readProcessRecord(dataDir)?.processes.find(({ name }) => name === 'postgres');
  try {
    await ask('create table kept as select 7 as n');
    await ask('checkpoint');
    await kill();
    while (!told.includes('postgres runs again')) await wait(20);
    expect(told[0]).toBe('postgres is gone; it starts again in 0.5 s');
    expect(await ask('select n from kept')).toEqual({ n: 7 });
    expect(state()).toMatchObject({ state: 'running', restarts: 1, died: { why: 'is gone' } });

    // Asked to stop while it is away, it stays away.
    await kill();
    while (state()?.state !== 'starting again') await wait(20);
    end();
    await database.stop();
    await expect(ask('select 1')).rejects.toThrow();
  } finally {
    end();
    await processes.stop();
    await database.stop();
    rmSync(dataDir, { recursive: true });
  }
});
