import { parse } from 'node-html-parser';
import pg from 'pg';
import { expect, test } from '../fixtures.ts';

/** As the web app's pool for pages names its connections. */
const READERS = 'chancery web';
const DOSSIER = '/pakistan-russia';

test('W1, W7 pages whose tables somebody holds answer 503 in their time, as pages of the site, and free their places', {
  tag: '@alone',
}, async ({ stack, database, web }) => {
  test.setTimeout(180_000);
  const holder = new pg.Client({ connectionString: stack.database.owner });
  await holder.connect();
  const waiting = async () =>
    (
      await database.query(
        `SELECT FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock'`,
        [READERS],
      )
    ).rows.length;
  const ask = async (path: string) => {
    const answer = await fetch(`${web(1)}${path}`, { redirect: 'manual' });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };
  // The first read of every page and of its title is that of its dossier.
  const held = ['', '/ru', '/ur'].map((locale) => `${locale}${DOSSIER}/meetings?asOf=2020-02-02`);
  const files = [
    `${DOSSIER}/meetings/figure.svg?asOf=2020-02-02`,
    `${DOSSIER}/changes.atom?asOf=2020-02-02`,
    '/api/v1/meetings?asOf=2020-02-02',
  ];
  try {
    await holder.query('BEGIN; LOCK TABLE "Record", "MeetingIndex" IN ACCESS EXCLUSIVE MODE');
    const answers = await Promise.all([...held, ...files].map(ask));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503));
    for (const { headers } of answers)
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    for (const [at, { body }] of answers.slice(0, held.length).entries()) {
      const page = parse(body);
      expect(page.querySelector('html')?.getAttribute('dir')).toBe(at === 2 ? 'rtl' : 'ltr');
      expect(page.querySelector('link[rel=stylesheet]'), 'the look of the site').toBeTruthy();
      expect(page.querySelector('input#typed-asOf')?.getAttribute('value')).toBe('2020-02-02');
      const again = page
        .querySelectorAll('.w-problem__act a')
        .map((one) => one.getAttribute('href'));
      expect(again).toContain(held[at]);
    }
    expect(await waiting()).toBe(0);
    await holder.query('ROLLBACK; BEGIN; LOCK TABLE "MeetingIndex" IN ACCESS EXCLUSIVE MODE');
    expect((await ask(`${DOSSIER}/projects?asOf=2020-02-03`)).status).toBe(200);
    await holder.query('ROLLBACK');
    // Nothing of the failure was kept.
    for (const path of held) expect((await ask(path)).status).toBe(200);
  } finally {
    await holder.end();
  }
});

test('W7 an address that cannot be read gets a page of the site that keeps what was typed', async ({
  reader,
  expected,
}) => {
  expected(/ 400 /);
  const answer = await reader.goto(
    `/ru${DOSSIER}/meetings?from=2022&to=2020&city=Moscow&asOf=2021`,
  );
  expect(answer?.status()).toBe(400);
  await expect(reader.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(reader.locator('#typed-asOf')).toHaveAttribute('aria-invalid', 'true');
  await reader.locator('#typed-asOf').fill('2021-04-08');
  await reader.locator('main form button[type=submit]').click();
  // The next fault, with all that was typed.
  await expect(reader.locator('#typed-to')).toHaveAttribute('aria-invalid', 'true');
  await expect(reader.locator('#typed-from')).toHaveValue('2022');
  await expect(reader.locator('#typed-city')).toHaveValue('Moscow');
  await reader.locator('#typed-to').fill('2023');
  await reader.locator('main form button[type=submit]').click();
  await expect(reader).toHaveURL(/from=2022&to=2023&asOf=2021-04-08$/);
});

test('W2, X15 another list’s cursor is refused under its name, and the first page is one link away', async ({
  reader,
  expected,
  web,
}) => {
  expected(/ 400 /);
  const list = await fetch(`${web(1)}/api/v1/actors?limit=1`);
  const { nextCursor } = (await list.json()) as { nextCursor: string };
  const answer = await reader.goto(`${DOSSIER}/projects?sector=gas&cursor=${nextCursor}`);
  expect(answer?.status()).toBe(400);
  await expect(reader.locator('main')).toContainText('cursor');
  await reader.locator('.w-problem__act a').first().click();
  await expect(reader).toHaveURL(new RegExp(`${DOSSIER}/projects\\?sector=gas$`));
});

test('W6 instants between the same two publications are one page', async ({ web }) => {
  const landed = new Set<string>();
  for (const ms of ['000', '001', '500', '999']) {
    const answer = await fetch(`${web(1)}${DOSSIER}?asOf=2021-04-08T12:00:00.${ms}Z`);
    expect(answer.status).toBe(200);
    landed.add(new URL(answer.url).search);
  }
  expect(landed.size).toBe(1);
});

test('T2 before the first publication the site says that nothing had been published', async ({
  reader,
  expected,
}) => {
  expected(/ 404 /);
  for (const path of [DOSSIER, `${DOSSIER}/projects`, '/']) {
    await reader.goto(`${path}?asOf=1940-01-01`);
    await expect(reader.locator('.w-lookback')).toContainText('Nothing had been published here');
    await expect(reader.locator('.w-lookback')).not.toContainText('This is what the site said');
  }
});
