import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FAILED_TAG } from './failed-tag.ts';
import { frontKeyOf } from './front-keys.ts';
import { databaseAnswers, health } from './health.ts';
import PageCacheHandler, { pageStore } from './page-cache-handler.ts';
import { LIFETIME_MS, PageStore } from './page-store.ts';
import { bumpAll, bumpUses, currentVersion } from './tag-clock.ts';
import { tagFor } from './use-sets.ts';

const ADDRESS = '/route-cache/APP_PAGE/0123/$/en/now~on~2026-11-24.1/pakistan-russia/projects/mill';
const NEXT_DAY = ADDRESS.replace('2026-11-24', '2026-11-25');
const MILL = tagFor(['project/mill', 'pakistan-russia:*']);
const page = (html: string, tags = `${MILL},_N_T_/layout`, extra = {}) => ({
  kind: 'APP_PAGE',
  html,
  headers: { 'x-next-cache-tags': tags },
  ...extra,
});
const handler = new PageCacheHandler();

/** One request as Next makes it: look, render where there is nothing, keep. */
async function render(html: string, address = ADDRESS, extra = {}) {
  expect(await handler.get(address)).toBeNull();
  const value = page(html, undefined, extra);
  await handler.set(address, value);
  return value as { status?: number; headers: Record<string, string> };
}
const body = async (address = ADDRESS) => (await handler.get(address))?.value.html;

beforeEach(() => {
  health().listening = true;
  health().probe = undefined;
  pageStore().drop(ADDRESS);
});
afterEach(() => vi.useRealTimers());

test('a body is kept until something moves that it used', async () => {
  await render('idle');
  expect(await body()).toBe('idle');
  bumpUses(['project/other']);
  expect(await body()).toBe('idle');
  bumpUses(['project/mill']);
  expect(await body()).toBeUndefined();
});

test('a body of which something moved while it was made is not kept', async () => {
  expect(await handler.get(ADDRESS)).toBeNull();
  bumpUses(['pakistan-russia:*']);
  await handler.set(ADDRESS, page('idle'));
  expect(await body()).toBeUndefined();
});

test('moving everything drops every body', async () => {
  await render('idle');
  bumpAll();
  expect(await body()).toBeUndefined();
});

test('the present of yesterday is not the present of today', async () => {
  await render('idle');
  expect(await body(NEXT_DAY)).toBeUndefined();
  expect(await body()).toBe('idle');
});

test('a body made before the listener heard anything is not kept', async () => {
  health().listening = false;
  await render('idle');
  expect(await body()).toBeUndefined();
});

test('while the database is away the last good body is served, and afterwards no longer', async () => {
  await render('idle');
  bumpUses(['project/mill']);
  health().probe = () => Promise.reject(new Error('connection refused'));
  health().probed.at = 0;
  expect(await databaseAnswers()).toBe(false);
  expect(await body()).toBe('idle');
  expect(await body(NEXT_DAY)).toBe('idle');
  health().probe = () => Promise.resolve(true);
  health().probed.at = 0;
  expect(await databaseAnswers()).toBe(true);
  expect(await body()).toBeUndefined();
});

test('a partial or streaming answer is not kept', async () => {
  await render('shell', ADDRESS, { postponed: '{}' });
  expect(await body()).toBeUndefined();
  await render('', ADDRESS, { html: { stream: true } });
  expect(await body()).toBeUndefined();
});

test('X18 a body is kept and sent without the framework, under a policy that allows no inline script', async () => {
  const value = await render(
    '<script>run()</script><p>idle</p><script src="/_next/a.js" async=""></script>',
    ADDRESS,
    { rscData: Buffer.from('payload'), segmentData: new Map([['/_tree', Buffer.from('payload')]]) },
  );
  expect(value.headers['content-security-policy']).toMatch(/; script-src 'self'; /);
  expect(value).toMatchObject({ html: '<p>idle</p>' });
  const kept = (await handler.get(ADDRESS))?.value;
  expect(kept?.html).toBe('<p>idle</p>');
  expect(kept).not.toHaveProperty('rscData');
  expect(kept).not.toHaveProperty('segmentData');
});

test('the cache in front is told what the page used; where that is much, any change drops it', async () => {
  const told = async (uses: string[]) => {
    await handler.get(ADDRESS);
    const value = page('idle', tagFor(uses)) as { headers: Record<string, string> };
    await handler.set(ADDRESS, value as never);
    return value.headers.xkey;
  };
  expect(await told(['project/mill'])).toBe(`all ${frontKeyOf('project/mill')}`);
  const much = await told(Array.from({ length: 1_000 }, (_, index) => `project/${index}`));
  expect(much).toBe(`all ${frontKeyOf('*')}`);
});

test('a body whose uses are not remembered is not served', async () => {
  expect(await handler.get(ADDRESS)).toBeNull();
  await handler.set(ADDRESS, page('idle', 'uses:forgotten'));
  expect(await body()).toBeUndefined();
});

test('a tombstone answers 410, a page that is not there 404, and words about them neither', async () => {
  const status = async (html: string) => {
    pageStore().drop(ADDRESS);
    return (await render(html)).status;
  };
  expect(await status('<main id="main" data-status="410" class="w">gone</main>')).toBe(410);
  expect(await status('<main id="main" data-status="404">nothing</main>')).toBe(404);
  expect(await status('<main id="main">data-status=&quot;410&quot;</main>')).toBeUndefined();
});

test('W1, W2 a refusal and a 503 are answered as such, and kept by nobody', async () => {
  const answered = async (html: string, tags?: string) => {
    expect(await handler.get(ADDRESS)).toBeNull();
    const value = page(html, tags) as { status?: number; headers: Record<string, string> };
    await handler.set(ADDRESS, value as never);
    expect(await body()).toBeUndefined();
    return { status: value.status, ...value.headers };
  };
  expect(await answered('<main data-status="400">soon</main>')).toMatchObject({
    status: 400,
    'cache-control': 'no-store',
  });
  expect(await answered('<main data-status="503">away</main>')).toMatchObject({
    status: 503,
    'retry-after': '5',
    'cache-control': 'no-store',
  });
  expect(await answered('made of a read that failed', `${MILL},${FAILED_TAG}`)).toMatchObject({
    'cache-control': 'no-store',
  });
});

test('a body lives an hour at most', async () => {
  const store = new PageStore(100_000);
  store.keep(ADDRESS, { value: 'idle', bytes: 4, tags: [], version: currentVersion() });
  expect(store.find(ADDRESS)?.fresh).toBe(true);
  const later = performance.now() + LIFETIME_MS + 1;
  vi.spyOn(performance, 'now').mockReturnValue(later);
  expect(store.find(ADDRESS)?.fresh).toBe(false);
  vi.restoreAllMocks();
});

test('the store stays within its bytes', () => {
  const store = new PageStore(50_000);
  for (let index = 0; index < 200; index++) {
    store.keep(`/en/now~on~2026-11-24.1/pakistan-russia/projects/p-${index}`, {
      value: '',
      bytes: 1_000,
      tags: [],
      version: currentVersion(),
    });
  }
  expect(store.bytes).toBeLessThanOrEqual(50_000);
});

test('the cache in front may keep a page as long as we do, and other caches not at all', async () => {
  const control = async () => (await handler.get(today))?.value.headers?.['cache-control'];
  // A page that no other test has asked for: one of them plays with the day after, which may be today.
  const today = ADDRESS.replace('2026-11-24', new Date().toISOString().slice(0, 10)).replace(
    'mill',
    'railway',
  );
  await render('idle', today);
  expect(await control()).toBe('public, max-age=0, must-revalidate');
  health().front = true;
  expect(await control()).toMatch(/^public, max-age=0, s-maxage=\d{1,4}, must-revalidate$/);
  health().front = false;
});
