// Ctrl-C at ten moments of a first start, each followed by a start that has to work:
//   node packages/commands/bootstrap.mjs interrupted-start [NUMBER …]
// It builds, so it takes minutes and is no part of npm test. It has its own ports and data; the
// builds of this clone are removed and made again.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@chancery/db/server';
import { APPS } from './builds.ts';
import { inheritedEnv, inRoot } from './env.ts';
import { seconds } from './progress.ts';

const PATIENCE_MS = 300_000;
const POLL_MS = 20;

type Run = { said: string; began: number };

const after =
  (line: string, ms = 0) =>
  async (run: Run) => {
    while (!run.said.includes(line)) await wait(POLL_MS);
    await wait(ms);
  };
const mark = (app: string, name: string) => existsSync(inRoot('apps', app, '.next', name));

/** When Ctrl-C comes. */
const MOMENTS: { title: string; builds: boolean; comes(run: Run): Promise<unknown> }[] = [
  { title: 'at once', builds: true, comes: () => wait(300) },
  { title: 'the build begins', builds: true, comes: after('✓ Prisma client', 1_000) },
  { title: '20 s into the build', builds: true, comes: after('✓ Prisma client', 20_000) },
  {
    title: 'an app has its BUILD_ID',
    builds: true,
    comes: async () => {
      while (!APPS.some((app) => mark(app, 'BUILD_ID'))) await wait(POLL_MS);
    },
  },
  {
    title: 'one of two apps is built',
    builds: true,
    comes: async () => {
      while (!APPS.some((app) => mark(app, 'export-marker.json'))) await wait(POLL_MS);
    },
  },
  { title: 'PostgreSQL is initialised', builds: false, comes: after('✓ Build', 300) },
  { title: 'migrations', builds: false, comes: after('✓ PostgreSQL', 100) },
  { title: 'the demo dossier', builds: false, comes: after('✓ Migrations', 1_500) },
  { title: 'demo accounts', builds: false, comes: after('✓ Demo dossier', 100) },
  { title: 'web and admin start', builds: false, comes: after('✓ Demo dossier', 1_500) },
];

const chosen = process.argv.slice(2).map(Number);
const [webPort, adminPort] = await Promise.all([freePort(), freePort()]);
const rows: string[] = [];
for (const [index, moment] of MOMENTS.entries()) {
  if (chosen.length > 0 && !chosen.includes(index + 1)) continue;
  const dataDir = mkdtempSync(join(tmpdir(), 'chancery-interrupted-'));
  // Open to the account that runs PostgreSQL, where we are root.
  chmodSync(dataDir, 0o755);
  if (moment.builds) {
    for (const app of APPS) {
      for (const folder of ['.next', '.next-second']) {
        rmSync(inRoot('apps', app, folder), { recursive: true, force: true });
      }
    }
  }
  // Turbo would bring back what an earlier round has built.
  const first = start(dataDir, { TURBO_FORCE: 'true' });
  await within(moment.comes(first.run));
  const interrupted = seconds(first.run.began);
  const asked = Date.now();
  // As a terminal does: the whole foreground group is told.
  process.kill(-first.pid, 'SIGINT');
  const code = await within(first.ended);
  const stopped = seconds(asked);
  const left = orphans(dataDir);

  const second = start(dataDir, {});
  const ready = await within(
    Promise.race([
      after('Ready after')(second.run).then(() => true),
      second.ended.then(() => false),
    ]),
  );
  const status = ready ? await homePage() : 0;
  const took = seconds(second.run.began);
  process.kill(-second.pid, 'SIGINT');
  await within(second.ended);
  const good = ready && status === 200 && left === 0 && orphans(dataDir) === 0;
  rows.push(
    `${good ? '✓' : '✗'} ${String(index + 1).padStart(2)} ${moment.title.padEnd(28)} Ctrl-C after ${interrupted}, ended in ${stopped} (code ${code}), left ${left}; then ready in ${took}, home page ${status}`,
  );
  console.log(rows.at(-1));
  if (good) rmSync(dataDir, { recursive: true });
  else {
    writeFileSync(join(dataDir, 'first.txt'), first.run.said);
    writeFileSync(join(dataDir, 'second.txt'), second.run.said);
    console.log(`  what was printed is in ${dataDir}`);
    process.exitCode = 1;
  }
}
console.log(`\n${rows.join('\n')}`);

function start(dataDir: string, env: Record<string, string>) {
  const run: Run = { said: '', began: Date.now() };
  const child = spawn(process.execPath, [inRoot('packages/commands/bootstrap.mjs'), 'start'], {
    env: {
      ...inheritedEnv(),
      ...env,
      DATA_DIR: dataDir,
      WEB_PORT: String(webPort),
      ADMIN_PORT: String(adminPort),
    } as NodeJS.ProcessEnv,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      run.said += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { run, ended, pid: child.pid as number };
}

/** How many processes are left: in the folders of the apps (Linux tells which), and PostgreSQL. */
function orphans(dataDir: string): number {
  const inApps = existsSync('/proc/self/cwd')
    ? readdirSync('/proc').filter(
        (pid) => /^\d+$/.test(pid) && cwdOf(pid).startsWith(inRoot('apps')),
      )
    : [];
  return inApps.length + (postgresRuns(dataDir) ? 1 : 0);
}

function cwdOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function postgresRuns(dataDir: string): boolean {
  try {
    const [pid] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

async function homePage(): Promise<number> {
  try {
    return (await fetch(`http://localhost:${webPort}/pakistan-russia`)).status;
  } catch {
    return 0;
  }
}

async function within<T>(what: Promise<T>): Promise<T> {
  const late = new AbortController();
  try {
    return await Promise.race([
      what,
      wait(PATIENCE_MS, undefined, late).then((): never => {
        throw new Error(`Nothing within ${PATIENCE_MS / 1000} s`);
      }),
    ]);
  } finally {
    late.abort();
  }
}
