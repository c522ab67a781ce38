import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      // What Next does under its own condition: the marker is empty on the server.
      'server-only': fileURLToPath(
        new URL('../../node_modules/server-only/empty.js', import.meta.url),
      ),
    },
  },
  test: { globalSetup: ['@chancery/db/testing'], testTimeout: 60_000, hookTimeout: 60_000 },
});
