import { mkdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { generate } from '@chancery/db/generate';
import { type OpenDatabase, openDatabase } from '@chancery/db/roles';
import { type Build, useBuild } from './builds.ts';
import { isEmpty, migrateDatabase } from './database.ts';
import { makeDemoAccounts } from './demo-accounts.ts';
import { commandEnv, databaseEnv, inheritedEnv, inRoot } from './env.ts';
import { seedDatabase } from './hooks.ts';
import { type Death, endLeftovers, Processes } from './processes.ts';
import { type Progress, progress } from './progress.ts';
import { publicEnvironment } from './public-environment.ts';
import { authSecret } from './secret.ts';

const READY_TIMEOUT_MS = 120_000;
const POLL_MS = 50;

export type StackOptions = {
  /** Own folder for PostgreSQL, secrets, logs, mail, files. */
  dataDir: string;
  /** One web process per port. */
  webPorts: number[];
  adminPort: number;
  /** `next dev` instead of the production build. */
  dev?: boolean;
  /** Prints nothing; the logs are in `<dataDir>/logs`. */
  quiet?: boolean;
  /** Use the embedded server even if DATABASE_URL is set, without fsync: for end-to-end tests. */
  forTests?: boolean;
  /** Default: the demo dossier if the database is empty. */
  seed?: boolean;
  /** Further variables for all processes. */
  env?: Record<string, string>;
  /** Addresses that people use, if other than localhost with the port. */
  publicUrl?: string;
  adminUrl?: string;
  /** Ends the start half-way; what has been started by then is stopped. */
  signal?: AbortSignal;
};

export type Stack = {
  web: string[];
  admin: string;
  database: OpenDatabase;
  /** The file with the demo accounts, on the embedded server. */
  demoAccounts: string | null;
  /** Resolves with the first process that ended by itself. */
  death: Promise<Death>;
  /** Ends all processes, then PostgreSQL unless others use it. */
  stop(): Promise<void>;
};

/**
 * Starts everything: client, build, PostgreSQL, migrations, seed, demo accounts, web, admin and
 * worker; resolves when `/readyz` of web and admin answers 200.
 * @throws with a sentence that says what failed; nothing is left running then
 */
export async function startEverything(options: StackOptions): Promise<Stack> {
  const show = progress({ quiet: options.quiet ?? false });
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await start({ ...options, dataDir }, show, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  options: StackOptions,
  show: Progress,
  undo: (() => Promise<void> | void)[],
  stop: () => Promise<void>,
): Promise<Stack> {
  const { dataDir, signal } = options;
  const left = await endLeftovers(dataDir);
  if (left > 0) show.say(`Ended ${left} processes that an earlier run had left behind`);
  for (const port of options.webPorts) await mustBeFree(port, 'WEB_PORT');
  await mustBeFree(options.adminPort, 'ADMIN_PORT');

  await show.step('Prisma client', generate);
  signal?.throwIfAborted();
  let build: Build | undefined;
  if (!options.dev) {
    build = await show.step('Build of web and admin', () => useBuild(signal ? { signal } : {}));
    undo.push(build.release);
  }
  signal?.throwIfAborted();

  const database = await show.step('PostgreSQL', () =>
    openDatabase({
      dataDir,
      log: show.say,
      ...(options.forTests ? { forTests: true, env: databaseEnv({ DATA_DIR: dataDir }) } : {}),
    }),
  );
  undo.push(database.stop);
  const { notes } = await show.step('Migrations', () => migrateDatabase(database));
  for (const note of notes) show.say(note);
  signal?.throwIfAborted();
  if (options.seed !== false && (await isEmpty(database.owner))) {
    await show.step('Demo dossier', () => seedDatabase(database.app));
  }
  const demoAccounts = database.embedded ? await makeDemoAccounts(database.app, dataDir) : null;
  signal?.throwIfAborted();

  const processes = new Processes(dataDir, (name, line) => {
    if (options.dev || name === 'worker') show.say(`${name.padEnd(6)} | ${line}`);
  });
  undo.push(() => processes.stop());
  const web = options.webPorts.map((port) => `http://localhost:${port}`);
  const admin = `http://localhost:${options.adminPort}`;
  const shared = environment(options, database, build, {
    PUBLIC_URL: options.publicUrl ?? (web[0] as string),
    ADMIN_URL: options.adminUrl ?? admin,
  });
  const next = (app: string, port: number) => ({
    command: process.execPath,
    args: [
      inRoot('node_modules/next/dist/bin/next'),
      options.dev ? 'dev' : 'start',
      '--port',
      String(port),
    ],
    cwd: inRoot('apps', app),
  });
  options.webPorts.forEach((port, index) => {
    const name = index === 0 ? 'web' : `web-${index + 1}`;
    processes.start({
      name,
      ...next('web', port),
      env: { ...publicEnvironment(shared, database), WEB_PORT: String(port) },
    });
  });
  const desk = {
    ...shared,
    ADMIN_PORT: String(options.adminPort),
    DATABASE_URL: database.app,
    DATABASE_DIRECT_URL: database.direct,
  };
  processes.start({ name: 'admin', ...next('admin', options.adminPort), env: desk });
  processes.start({
    name: 'worker',
    command: process.execPath,
    args: ['src/index.ts'],
    cwd: inRoot('apps/worker'),
    env: desk,
  });

  await show.step('Web, admin and worker', () =>
    Promise.race([
      untilReady([...web, admin], signal),
      processes.death.then((death) => {
        throw new Error(describeDeath(death));
      }),
    ]),
  );
  return {
    web,
    admin,
    database,
    demoAccounts,
    death: processes.death,
    stop,
  };
}

/** What a process said last, and where the rest is. */
export function describeDeath({ name, code, signal, lastLines }: Death): string {
  const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
  return [`${name} ${how}. It said last:`, ...lastLines.map((line) => `  ${line}`)].join('\n');
}

function environment(
  options: StackOptions,
  database: OpenDatabase,
  build: Build | undefined,
  addresses: Record<string, string>,
): Record<string, string | undefined> {
  const { AUTH_SECRET } = commandEnv();
  // A process gets the rights that it needs, not those of the owner.
  const { DATABASE_OWNER_URL: _, ...inherited } = inheritedEnv();
  return {
    ...inherited,
    NODE_ENV: options.dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: options.dataDir,
    DATABASE_READ_URL: database.read,
    AUTH_SECRET: authSecret(AUTH_SECRET, options.dataDir, database),
    ...addresses,
    ...(build ? { NEXT_DIST_DIR: build.folder } : {}),
    ...options.env,
  };
}

async function untilReady(addresses: string[], signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  await Promise.all(
    addresses.map(async (address) => {
      let answer = 'nothing';
      while (Date.now() < deadline) {
        signal?.throwIfAborted();
        try {
          const response = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) });
          if (response.status === 200) return;
          answer = `${response.status} ${(await response.text()).slice(0, 500)}`;
        } catch {
          // Not listening yet.
        }
        await wait(POLL_MS);
      }
      throw new Error(
        `${address}/readyz did not answer 200 within ${READY_TIMEOUT_MS / 1000} s, but: ${answer}`,
      );
    }),
  );
}

async function mustBeFree(port: number, variable: string): Promise<void> {
  // All interfaces, as Next listens: a server on one address alone would go unnoticed otherwise.
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
  if (free) return;
  throw new Error(
    `Port ${port} is in use. Does npm start run already? Else choose another: ${variable}=${port + 10} npm start`,
  );
}
