import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globalSetup: ['@chancery/db/testing'], testTimeout: 60_000, hookTimeout: 60_000 },
});
