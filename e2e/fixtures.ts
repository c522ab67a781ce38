import { readFileSync } from 'node:fs';
import { defined } from '@chancery/api/testing/defined';
import {
  type APIRequestContext,
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
} from '@playwright/test';
import pg from 'pg';
import { Desk } from './desk.ts';
import { type Running, running } from './env.ts';

export { expect } from '@playwright/test';

export type Role = 'admin' | 'reviewer' | 'editor' | 'analyst';
type State = Exclude<BrowserContextOptions['storageState'], string | undefined>;
type Open = (role: Role | 'reader', options?: BrowserContextOptions) => Promise<Page>;

type TestFixtures = {
  /** A page of its own, signed in or not; watched for errors like all others. */
  open: Open;
  reader: Page;
  editor: Page;
  reviewer: Page;
  analyst: Page;
  admin: Page;
  /** Says that errors like this belong to the test: a refusal, a page that is gone. */
  expected: (error: RegExp) => void;
  /** What a person of this role does without a screen, to make a test its own records. */
  desk: Desk;
  deskOf: (role: Role) => Promise<Desk>;
  errors: { seen: string[]; expected: RegExp[] };
};
type WorkerFixtures = {
  stack: Running;
  /** Base addresses of the web processes: `web(1)` and `web(2)`. */
  web: (n: 1 | 2) => string;
  adminUrl: string;
  /** The state of a browser in which someone of this role has signed in, by the real form, once. */
  signedIn: (role: Role) => Promise<State>;
  database: pg.Pool;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  stack: [async ({}, use) => use(running()), { scope: 'worker' }],
  web: [async ({ stack }, use) => use((n) => defined(stack.web[n - 1])), { scope: 'worker' }],
  adminUrl: [async ({ stack }, use) => use(stack.admin), { scope: 'worker' }],

  database: [
    async ({ stack }, use) => {
      const pool = new pg.Pool({ connectionString: stack.database.owner, max: 2 });
      // A test takes the server away; whoever asks next connects anew.
      pool.on('error', () => {});
      await use(pool);
      await pool.end();
    },
    { scope: 'worker' },
  ],

  signedIn: [
    async ({ browser, adminUrl }, use) => {
      const states = new Map<Role, Promise<State>>();
      const signIn = async (role: Role): Promise<State> => {
        const { email, password } = accountOf(role);
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(`${adminUrl}/sign-in`);
        await page.getByLabel('E-mail').fill(email);
        await page.getByLabel('Password').fill(password);
        await page.getByRole('button', { name: 'Sign in' }).click();
        await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
        const state = await context.storageState();
        await context.close();
        return state;
      };
      await use((role) => {
        const known = states.get(role) ?? signIn(role);
        states.set(role, known);
        return known;
      });
    },
    { scope: 'worker' },
  ],

  errors: [
    // biome-ignore lint/correctness/noEmptyPattern: it needs no other fixture
    async ({}, use) => {
      const errors = { seen: [] as string[], expected: [] as RegExp[] };
      await use(errors);
      const unexpected = errors.seen.filter(
        (error) => !errors.expected.some((pattern) => pattern.test(error)),
      );
      expect(unexpected, 'errors in the console, of the page and of requests').toEqual([]);
    },
    { auto: true },
  ],
  expected: async ({ errors }, use) => use((error) => void errors.expected.push(error)),

  open: async ({ browser, signedIn, errors, adminUrl, web }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (role, options = {}) => {
      const context = await browser.newContext({
        baseURL: role === 'reader' ? web(1) : adminUrl,
        ...(role === 'reader' ? {} : { storageState: await signedIn(role) }),
        ...options,
      });
      contexts.push(context);
      context.on('page', (page) => watch(page, errors.seen));
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  reader: async ({ open }, use) => use(await open('reader')),
  editor: async ({ open }, use) => use(await open('editor')),
  reviewer: async ({ open }, use) => use(await open('reviewer')),
  analyst: async ({ open }, use) => use(await open('analyst')),
  admin: async ({ open }, use) => use(await open('admin')),

  deskOf: async ({ playwright, signedIn, adminUrl, database }, use) => {
    const opened: APIRequestContext[] = [];
    await use(async (role) => {
      const request = await playwright.request.newContext({
        baseURL: adminUrl,
        storageState: await signedIn(role),
      });
      opened.push(request);
      return new Desk(request, database);
    });
    for (const request of opened) await request.dispose();
  },
  desk: async ({ deskOf }, use) => use(await deskOf('editor')),
});

function accountOf(role: Role): { email: string; password: string } {
  const accounts = JSON.parse(readFileSync(running().demoAccounts, 'utf8')) as {
    email: string;
    password: string;
    role: Role;
  }[];
  const found = accounts.find((account) => account.role === role);
  if (!found) throw new Error(`There is no demo account of the role ${role}`);
  return found;
}

/** A navigation that replaces another, or a page that closes, ends its requests: nothing failed. */
const ENDED = 'net::ERR_ABORTED';

function watch(page: Page, seen: string[]): void {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => seen.push(`page: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'failed';
    if (why !== ENDED) seen.push(`request: ${request.method()} ${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      seen.push(`response: ${response.status()} ${response.request().method()} ${response.url()}`);
  });
}
