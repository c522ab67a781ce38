import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { defined } from '@chancery/api/testing/defined';
import { startEverything } from '@chancery/commands/stack';
import { ROOT } from '@chancery/db/env';
import { DATABASE } from '@chancery/db/roles';
import { startServer } from '@chancery/db/server';
import pg from 'pg';
import { tellWorkers } from './env.ts';

const DATA_DIR = join(ROOT, '.data', 'e2e');
/** What an earlier run left; the cluster stays, its database does not. */
const LEFTOVERS = ['demo-accounts.json', 'demo-accounts.json.new', 'logs', 'outbox', 'files'];

/** Starts everything once, on production builds, with two web processes and a fresh database. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer({ dataDir: DATA_DIR, forTests: true });
  try {
    await dropDatabase(server.url);
    for (const name of LEFTOVERS) rmSync(join(DATA_DIR, name), { recursive: true, force: true });
    const metricsToken = randomBytes(16).toString('hex');
    const [first, second, adminPort, workerPort] = await freePorts(4);
    const stack = await startEverything({
      dataDir: DATA_DIR,
      webPorts: [first, second] as number[],
      adminPort: defined(adminPort),
      forTests: true,
      quiet: true,
      // All tests ask from one address.
      env: {
        API_READS_PER_MINUTE: '100000',
        METRICS_TOKEN: metricsToken,
        WORKER_PORT: String(workerPort),
      },
    });
    tellWorkers({
      web: stack.web as [string, string],
      admin: stack.admin,
      dataDir: DATA_DIR,
      database: {
        owner: stack.database.owner,
        app: stack.database.app,
        read: stack.database.read,
      },
      demoAccounts: defined(stack.demoAccounts),
      metrics: { token: metricsToken, worker: `http://127.0.0.1:${workerPort}` },
    });
    return () => stack.stop();
  } finally {
    await server.stop();
  }
}

async function dropDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS "${DATABASE}" WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

/** Asked for at once, so that no two are the same. */
async function freePorts(count: number): Promise<number[]> {
  const probes = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
          const probe = createServer();
          probe.once('error', reject);
          probe.listen(0, () => resolve(probe));
        }),
    ),
  );
  const ports = probes.map((probe) => (probe.address() as { port: number }).port);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}
