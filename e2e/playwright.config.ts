import { defineConfig } from '@playwright/test';
import { chromiumPath } from './env.ts';

const executablePath = chromiumPath();
const SOUNDNESS = 'soundness.spec.ts';

/** Reporters come from the command line. No retries: what passes only when repeated has failed. */
export default defineConfig({
  testDir: '.',
  globalSetup: './global-setup.ts',
  globalTimeout: 15 * 60_000,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One after the other: some tests take the database or a listener away from the others.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    { name: 'product', testIgnore: SOUNDNESS, teardown: 'after everything' },
    // As a teardown it runs after all others, whether they passed or not.
    { name: 'after everything', testMatch: SOUNDNESS },
  ],
});
