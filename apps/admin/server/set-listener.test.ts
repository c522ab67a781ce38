import { startLog } from '@chancery/api/log';
import { metrics } from '@chancery/api/metrics';
import { type Harness, harness } from '@chancery/api/testing';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { setListener } from './set-listener.ts';

let desk: Harness;

beforeAll(async () => {
  desk = await harness();
  vi.stubEnv('DATABASE_URL', desk.database.app);
  vi.stubEnv('DATABASE_DIRECT_URL', desk.database.direct);
  vi.stubEnv('AUTH_SECRET', 'a secret of at least thirty-two characters');
});
afterAll(() => desk.close());

const notify = (set: number) =>
  desk.engine.db.read.rows(sql`SELECT pg_notify('chancery_set', ${String(set)})`);

it('hears each set, tells all who listen, and looks again after it was away', async () => {
  const heard: (number | null)[][] = [[], []];
  const logged: string[] = [];
  startLog({ process: 'admin', level: 'info', to: { write: (line) => logged.push(line) } });
  const stops = heard.map((list) => setListener().subscribe((set) => list.push(set)));
  await vi.waitFor(() => expect(setListener().connected).toBe(true), 10_000);
  await notify(7);
  await vi.waitFor(() => expect(heard.map((list) => list.at(-1))).toEqual([7, 7]), 10_000);

  const cut = await desk.engine.db.read.rows(sql`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'chancery admin listener'`);
  expect(cut).toHaveLength(1);
  await vi.waitFor(() => expect(heard[0]?.at(-1)).toBeNull(), 10_000);
  // Whoever runs the desk is told, once.
  expect(logged.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'error', msg: 'The listener lost its database; trying again', err: { code: '57P01' } },
  ]);
  expect(await metrics().registry.metrics()).toContain('\nchancery_listener_connected 1');
  await notify(8);
  await vi.waitFor(() => expect(heard[0]?.at(-1)).toBe(8), 10_000);

  stops[1]?.();
  await notify(9);
  await vi.waitFor(() => expect(heard[0]?.at(-1)).toBe(9), 10_000);
  expect(heard[1]?.at(-1)).toBe(8);
});
