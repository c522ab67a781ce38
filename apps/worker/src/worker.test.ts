import { system } from '@chancery/api/engine';
import { type Harness, harness } from '@chancery/api/testing';
import { ids, opening } from '@chancery/api/testing/cast';
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

  const options = () => ({ connectionString: h.database.app, concurrency: 2, log: () => {} });
  const events = async (): Promise<number> => {
    const { rows } = await h.engine.db.pool.query(
      `SELECT count(*)::int AS count FROM "ChangeSet" WHERE via = 'schedule'`,
    );
    return rows[0].count;
  };

  async function schedule(summary: string, inMs: number): Promise<void> {
    const editor = await h.person(`editor-${summary}`, { role: 'editor' });
    const desk = h.as(editor).desk;
    const { tip } = await desk.get({ id: cast.meeting });
    await desk.save({
      kind: 'meeting',
      id: cast.meeting,
      baseId: tip?.revisionId ?? null,
      data: { ...tip?.snapshot, summary: { en: summary } },
    });
    const saved = await desk.get({ id: cast.meeting });
    await desk.schedule({
      id: cast.meeting,
      revisionId: saved.tip?.revisionId as string,
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
