import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globalSetup: ['@chancery/db/testing'], testTimeout: 30_000 },
});
