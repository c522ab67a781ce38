import { defineConfig } from 'prisma/config';

// For those who use the Prisma CLI on a machine that can download its engine:
// it sees the same schema and the same history as `npm run db`.
export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
});
