import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { system } from '@chancery/api/engine';
import { type Harness, harness } from '@chancery/api/testing';
import { ids, opening } from '@chancery/api/testing/cast';
import { defined } from '@chancery/api/testing/defined';
import { portOf } from '@chancery/db/port-of';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker } from './start-worker.ts';

/** Waits for what a worker brings about; the limit only ends a test that would wait for ever. */
async function until(what: () => Promise<boolean>): Promise<void> {
  await expect.poll(what, { interval: 50, timeout: 30_000 }).toBe(true);
}

describe('scheduled publishing', () => {
  let h: Harness;
  const cast = ids();
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
  });
  afterAll(() => h.close());

  const options = () => ({ connectionString: h.database.app, concurrency: 2 });
  const events = async (): Promise<number> => {
    const { rows } = await h.engine.db.pool.query(
      `SELECT count(*)::int AS count FROM "ChangeSet" WHERE via = 'schedule'`,
    );
    return rows[0].count;
  };

  async function schedule(summary: string, inMs: number): Promise<void> {
    const editor = await h.person(`editor-${summary}`, { role: 'editor' });
    const desk = h.as(editor).desk;
    const { head } = await desk.get({ id: cast.meeting });
    await desk.save({
      kind: 'meeting',
      id: cast.meeting,
      baseId: head?.revisionId ?? null,
      data: { ...head?.snapshot, summary: { en: summary } },
    });
    const saved = await desk.get({ id: cast.meeting });
    await desk.schedule({
      id: cast.meeting,
      revisionId: defined(saved.head?.revisionId),
      at: new Date(h.clock.now().getTime() + inMs).toISOString(),
    });
  }

  it('happens exactly once with two workers', async () => {
    await schedule('once', 1_000);
    h.clock.advance(2_000);
    // Due by the engine's clock; the queue runs on the database's, so the jobs are made due there.
    await h.engine.db.pool.query(
      `SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) FROM graphile_worker.jobs`,
    );
    const workers = await Promise.all([
      startWorker(h.engine, options()),
      startWorker(h.engine, options()),
    ]);
    await until(async () => (await events()) === 1);
    const shown = await h
      .as({ type: 'public' })
      .meeting.bySlug({ slug: 'lavrov-in-islamabad-2021' });
    expect(shown).toMatchObject({ state: 'shown', record: { summary: { en: 'once' } } });
    await until(
      async () => (await h.engine.db.pool.query('SELECT FROM graphile_worker.jobs')).rowCount === 0,
    );
    expect(await events()).toBe(1);
    await Promise.all(workers.map((worker) => worker.stop()));
  });

  it('goes out when a worker comes back after the due time', async () => {
    await schedule('late', 1_000);
    h.clock.advance(86_400_000);
    await h.engine.db.pool.query(
      `SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) FROM graphile_worker.jobs`,
    );
    expect(await events()).toBe(1);
    const worker = await startWorker(h.engine, options());
    await until(async () => (await events()) === 2);
    await worker.stop();
  });
});

describe('the process', () => {
  const TOKEN = 'a-token-of-the-test';
  let h: Harness;
  beforeAll(async () => {
    h = await harness();
  });
  afterAll(() => h.close());

  /** Starts it on its own; gives what it said, once it is ready, and the way to end it. */
  async function run(env: Record<string, string>) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'index.ts')], {
      env: { PATH: process.env.PATH, DATABASE_URL: h.database.app, ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: { level: string; process: string; msg: string }[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)));
    await until(async () => lines.some(({ msg }) => msg === 'Ready for jobs'));
    const stop = async () => {
      child.kill('SIGTERM');
      return (await once(child, 'exit'))[0];
    };
    return { lines, stop };
  }

  it('X27 says what it says as JSON, and its figures to who has the token', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const port = portOf(holder);
    const env = { METRICS_TOKEN: TOKEN, WORKER_PORT: String(port), LOG_LEVEL: 'debug' };
    // A port that is taken ends no job.
    const hindered = await run(env);
    expect(hindered.lines).toContainEqual(
      expect.objectContaining({ level: 'error', msg: expect.stringContaining('WORKER_PORT') }),
    );
    expect(await hindered.stop()).toBe(0);
    holder.close();

    const { lines, stop } = await run(env);
    const ask = (path: string, token?: string) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        headers: token ? { authorization: `Bearer ${token}` } : {},
      });
    expect((await ask('/metrics')).status).toBe(401);
    expect((await ask('/', TOKEN)).status).toBe(404);
    const figures = await (await ask('/metrics', TOKEN)).text();
    expect(figures).toContain('chancery_pool_connections{pool="chancery-worker",state="total"}');
    expect(figures).toContain('chancery_queue_oldest_seconds{queue="scheduled"} 0');
    for (const line of lines) expect(line.process).toBe('worker');
    // The runner of the jobs speaks through the same log.
    expect(lines.some(({ level, msg }) => level === 'debug' && /worker/i.test(msg))).toBe(true);
    expect(await stop()).toBe(0);
  });

  it('X27 without a token it listens to nobody', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const port = portOf(holder);
    holder.close();
    const { lines, stop } = await run({ WORKER_PORT: String(port) });
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
    expect(lines.map(({ msg }) => msg)).toEqual(['Ready for jobs']);
    expect(await stop()).toBe(0);
  });
});
