import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Outside Next nothing stands between server and browser.
    alias: { 'server-only': fileURLToPath(new URL('./test/server-only.ts', import.meta.url)) },
  },
  test: {
    globalSetup: ['@chancery/db/testing'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
