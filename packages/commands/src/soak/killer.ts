import { setTimeout as wait } from 'node:timers/promises';
import { readProcessRecord } from '@chancery/db/process-record';
import pg from 'pg';

/** What can be killed: the processes that `npm start` keeps, PostgreSQL, or one of its connections. */
export type Target = 'web' | 'web-2' | 'admin' | 'worker' | 'postgres' | 'connection';

/** Kept processes come back in seconds, so connections take most of the kills. */
const WEIGHTS: readonly [Target, number][] = [
  ['web', 2],
  ['web-2', 2],
  ['admin', 2],
  ['worker', 2],
  ['postgres', 1],
  ['connection', 12],
];
const DRAWN = WEIGHTS.flatMap(([target, weight]) => Array.from({ length: weight }, () => target));
const PAUSE_MAX_MS = 600;

/** Kills at random until it is told to stop or has killed so many; counts by what it killed. */
export async function killAtRandom(
  { dataDir, owner }: { dataDir: string; owner: string },
  killed: Map<Target, number>,
  going: () => boolean,
): Promise<void> {
  while (going()) {
    await wait(Math.random() * PAUSE_MAX_MS);
    const target = DRAWN[Math.floor(Math.random() * DRAWN.length)] ?? 'web';
    const pid =
      target === 'connection' || target === 'postgres'
        ? await pidInDatabase(owner, target).catch(() => null)
        : pidOf(dataDir, target);
    if (!pid || !kill(pid)) continue;
    killed.set(target, (killed.get(target) ?? 0) + 1);
  }
}

function pidOf(dataDir: string, name: string): number | null {
  const found = readProcessRecord(dataDir)?.processes.find((process) => process.name === name);
  return found?.identity ? Number.parseInt(found.identity, 10) : null;
}

async function pidInDatabase(owner: string, target: 'connection' | 'postgres') {
  const client = new pg.Client({ connectionString: owner, connectionTimeoutMillis: 1_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      target === 'postgres'
        ? `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid`
        : `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
           ORDER BY state = 'active' DESC, random() LIMIT 1`,
    );
    return rows[0]?.pid ?? null;
  } finally {
    await client.end().catch(() => {});
  }
}

function kill(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}
