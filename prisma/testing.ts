import { startTestServer } from './template.ts';

export { type TestDatabase, testDatabase } from './template.ts';

/** Global setup of vitest: one PostgreSQL for all workers; returns the teardown. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  return () => server.stop();
}
