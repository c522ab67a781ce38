import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
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
    const [first, second, adminPort] = await freePorts(3);
    const stack = await startEverything({
      dataDir: DATA_DIR,
      webPorts: [first, second] as number[],
      adminPort: adminPort as number,
      forTests: true,
      quiet: true,
    });
    tellWorkers({
      web: stack.web as [string, string],
      admin: stack.admin,
      dataDir: DATA_DIR,
      database: { owner: stack.database.owner, app: stack.database.app },
      demoAccounts: stack.demoAccounts as string,
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
