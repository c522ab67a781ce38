import { existsSync } from 'node:fs';

const DEBIAN = '/usr/bin/chromium';

/** The Chromium that `npm test` found; by hand Debian's, else Playwright's own. */
export const chromiumPath = (): string | undefined =>
  process.env.CHROMIUM_PATH || (existsSync(DEBIAN) ? DEBIAN : undefined);

/** What the global setup tells the workers, which inherit its variables. */
const STACK = 'CHANCERY_E2E_STACK';

export type Running = {
  /** Both web processes. */
  web: [string, string];
  admin: string;
  dataDir: string;
  /** Addresses of the database by what they are for. */
  database: { owner: string; app: string; read: string };
  demoAccounts: string;
  /** Where figures are had, beside the addresses above. */
  metrics: { token: string; worker: string };
};

export function tellWorkers(running: Running): void {
  process.env[STACK] = JSON.stringify(running);
}

/** @throws outside a run */
export function running(): Running {
  const told = process.env[STACK];
  if (!told) throw new Error('Nothing runs: the global setup starts it');
  return JSON.parse(told) as Running;
}
