import { defineConfig } from '@playwright/test';
import { chromiumPath } from './env.ts';

const executablePath = chromiumPath();
const SOUNDNESS = 'soundness.spec.ts';
/**
 * The tag of tests beside which no other may run: they take the database, a listener or a process
 * away, count what others publish, change what the seed made, or keep every core busy themselves.
 */
const ALONE = /@alone/;

/** Reporters come from the command line. No retries: what passes only when repeated has failed. */
export default defineConfig({
  testDir: '.',
  globalSetup: './global-setup.ts',
  globalTimeout: 45 * 60_000,
  // Watchdogs for what hangs: how long a test takes proves nothing.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  // The servers that they ask need the cores as well.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // A film of every test would cost more than the test; the trace shows the page at each step.
    trace: { mode: 'retain-on-failure', screenshots: false },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    {
      name: 'product',
      testIgnore: SOUNDNESS,
      grepInvert: ALONE,
      teardown: 'after everything',
    },
    {
      name: 'alone',
      grep: ALONE,
      workers: 1,
      dependencies: ['product'],
      teardown: 'after everything',
    },
    // As a teardown it runs after all others, whether they passed or not.
    { name: 'after everything', testMatch: SOUNDNESS },
  ],
});
