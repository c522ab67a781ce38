import { afterAll, beforeAll, expect, it } from 'vitest';
import { system } from '../src/core/scope/actor.ts';
import { createEngine, metricsAnswer, publishDue, watchQueues } from '../src/engine.ts';
import { readLimit } from '../src/rest/read-limit.ts';
import { ids, opening } from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

const TOKEN = 'a-token-of-the-test';
const cast = ids();
let h: Harness;
beforeAll(async () => {
  h = await harness();
  await h.run(system('test'), ...opening(cast));
  watchQueues(h.engine);
});
afterAll(() => h.close());

const read = async () => (await metricsAnswer(`Bearer ${TOKEN}`, TOKEN)).text();
/** The value of one sample, 0 where nothing was counted. */
const figure = async (sample: string): Promise<number> => {
  const line = (await read()).split('\n').find((it) => it.startsWith(`${sample} `));
  return Number(line?.split(' ').at(-1) ?? 0);
};

async function draft(words: string): Promise<{ id: string; revisionId: string }> {
  const editor = await h.person(words, { role: 'editor' });
  const { head } = await h.as(editor).desk.get({ id: cast.meeting });
  await h.as(editor).desk.save({
    kind: 'meeting',
    id: cast.meeting,
    baseId: head?.revisionId ?? null,
    data: { ...head?.snapshot, summary: { en: words } },
  });
  const saved = await h.as(editor).desk.get({ id: cast.meeting });
  return { id: cast.meeting, revisionId: defined(saved.head?.revisionId) };
}

it('X27 figures are for who has the token, and without one there is no such address', async () => {
  expect((await metricsAnswer(`Bearer ${TOKEN}`, undefined)).status).toBe(404);
  for (const given of [
    undefined,
    null,
    '',
    TOKEN,
    'Bearer ',
    'Bearer undefined',
    `Bearer ${TOKEN}x`,
  ]) {
    const answer = await metricsAnswer(given, TOKEN);
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('chancery_');
  }
  const answer = await metricsAnswer(`Bearer ${TOKEN}`, TOKEN);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(await answer.text()).toContain('nodejs_eventloop_lag_seconds');
});

it('X27 what waits has an age, and a publication is counted once with its wait', async () => {
  const scheduled = 'chancery_queue_oldest_seconds{queue="scheduled"}';
  const published = 'chancery_publish_seconds_count{via="schedule"}';
  const waited = 'chancery_listener_wait_seconds_count{outcome="visible"}';
  const before = { published: await figure(published), waited: await figure(waited) };
  const { id, revisionId } = await draft('counted');
  const desk = h.as(await h.person('scheduler', { role: 'editor' })).desk;
  await desk.schedule({
    id,
    revisionId,
    at: new Date(h.clock.now().getTime() + 1_000).toISOString(),
  });
  expect(await figure(scheduled)).toBe(0);
  h.clock.advance(61_000);
  expect(await figure(scheduled)).toBe(60);

  const { published: sets } = await publishDue(h.engine);
  expect(sets).toHaveLength(1);
  expect(await figure(scheduled)).toBe(0);
  expect(await figure(published)).toBe(before.published + 1);
  expect(await figure(waited)).toBe(before.waited + 1);
});

it('X27 a queue that cannot be asked has no age, and the other figures are there', async () => {
  expect(await read()).toContain('chancery_queue_oldest_seconds{queue="entries"} 0');
  const client = await h.engine.db.pool.connect();
  try {
    // The owner locks; the statement of the figures gives up by itself.
    await client.query('BEGIN');
    await client.query('LOCK TABLE "QueueEntry" IN ACCESS EXCLUSIVE MODE');
    const text = await read();
    expect(text).not.toContain('chancery_queue_oldest_seconds{');
    expect(text).toContain('process_cpu_seconds_total');
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
  expect(await read()).toContain('chancery_queue_oldest_seconds{queue="entries"} 0');
});

it('X27 a named pool tells its connections, a limit what it refused', async () => {
  const engine = createEngine(h.database.read, { max: 1, name: 'test readers' });
  const state = (name: string) =>
    figure(`chancery_pool_connections{pool="test readers",state="${name}"}`);
  const held = await engine.db.pool.connect();
  const second = engine.db.pool.connect();
  expect([await state('total'), await state('idle'), await state('waiting')]).toEqual([1, 0, 1]);
  held.release();
  (await second).release();
  expect(await state('idle')).toBe(1);
  await engine.close();

  const limit = readLimit(1);
  const before = await figure('chancery_limited_total{limit="api_reads"}');
  for (let n = 0; n < 3; n++) await limit(new Request('http://localhost/'));
  expect(await figure('chancery_limited_total{limit="api_reads"}')).toBe(before + 2);
});
