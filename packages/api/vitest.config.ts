import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['@chancery/db/testing'],
    // Each test has a database of its own, and no file changes what the others import: loading the
    // engine for each took as long as a quarter of the tests.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
