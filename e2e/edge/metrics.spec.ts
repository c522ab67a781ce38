import { defined } from '@chancery/api/testing/defined';
import { expect, test } from '../fixtures.ts';

test('X27 figures are had with the token alone, and count publications, pages and refusals', async ({
  stack,
  desk,
  web,
}) => {
  const processes = [web(1), web(2), stack.admin, stack.metrics.worker];
  const read = async (base: string, token?: string) => {
    const answer = await fetch(`${base}/metrics`, {
      redirect: 'manual',
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
    return { status: answer.status, text: await answer.text() };
  };
  // A pool is made with the first read.
  for (const n of [1, 2] as const) await fetch(`${web(n)}/pakistan-russia?asOf=2018-01-01`);
  for (const base of processes) {
    for (const wrong of [undefined, '', stack.metrics.token.slice(1)]) {
      const { status, text } = await read(base, wrong);
      expect(status, base).toBe(401);
      expect(text).not.toContain('chancery_');
    }
    const { status, text } = await read(base, stack.metrics.token);
    expect(status, base).toBe(200);
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toContain('chancery_pool_connections{');
  }
  /** The sum of the samples whose line begins so. */
  const figure = async (base: string, name: string): Promise<number> => {
    const { text } = await read(base, stack.metrics.token);
    const samples = text.split('\n').filter((line) => line.startsWith(name));
    return samples.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };
  const published = 'chancery_publish_seconds_count{via="desk"}';
  const waited = 'chancery_listener_wait_seconds_count{';
  const before = [await figure(stack.admin, published), await figure(stack.admin, waited)];
  await desk.newSource();
  expect(await figure(stack.admin, published)).toBeGreaterThan(defined(before[0]));
  expect(await figure(stack.admin, waited)).toBeGreaterThan(defined(before[1]));

  const [hit, miss] = ['hit', 'miss'].map((it) => `chancery_page_lookups_total{result="${it}"}`);
  const page = `${web(1)}/pakistan-russia/topics?asOf=2019-03-04`;
  const missed = await figure(web(1), defined(miss));
  await (await fetch(page)).text();
  expect(await figure(web(1), defined(miss))).toBeGreaterThan(missed);
  const found = await figure(web(1), defined(hit));
  await (await fetch(page)).text();
  expect(await figure(web(1), defined(hit))).toBeGreaterThan(found);
  expect(await figure(web(1), 'chancery_page_store_bytes')).toBeGreaterThan(0);
  for (const base of [stack.admin, stack.metrics.worker])
    for (const queue of ['scheduled', 'entries'])
      expect((await read(base, stack.metrics.token)).text).toMatch(
        new RegExp(`chancery_queue_oldest_seconds\\{queue="${queue}"\\} [\\d.]+`),
      );
});
