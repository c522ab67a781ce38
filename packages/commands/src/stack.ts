import { setTimeout as wait } from 'node:timers/promises';
import { checkServer } from '@chancery/db/check-server';
import { generate } from '@chancery/db/generate';
import { type OpenDatabase, openDatabase } from '@chancery/db/roles';
import type { Pauses } from './backoff.ts';
import { type Build, useBuild } from './builds.ts';
import { holdDataDir } from './data-dir.ts';
import { hasAccounts, isEmpty, migrateDatabase } from './database.ts';
import { makeDemoAccounts } from './demo-accounts.ts';
import { commandEnv, databaseEnv, ownAddress } from './env.ts';
import { inviteFirst } from './first-administrator.ts';
import { seedDatabase } from './hooks.ts';
import { keepDatabase } from './keep-database.ts';
import { mustBeFree } from './ports.ts';
import { describeDeath, endLeftovers, Processes } from './processes.ts';
import { type Progress, progress } from './progress.ts';
import { authSecret } from './secret.ts';
import { adminSpec, type Setting, webSpec, workerSpec } from './specs.ts';

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
  /** Default: the demo dossier if the embedded database is empty; one of one's own stays empty. */
  seed?: boolean;
  /** Further variables for all processes. */
  env?: Record<string, string>;
  /** How long who died waits before it starts again; for who kills them on purpose. */
  pauses?: Pauses;
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
  /** The link that makes the first account, where there is none. */
  firstAdministrator: string | null;
  /** Ends all processes, then PostgreSQL unless others use it. */
  stop(): Promise<void>;
};

/**
 * Starts everything: client, build, PostgreSQL, migrations, seed, demo accounts, web, admin and
 * worker; resolves when `/readyz` of web and admin answers 200. From then on whichever of them dies
 * is started again, alone.
 * @throws with a sentence that says what failed; nothing is left running then
 */
export async function startEverything(options: StackOptions): Promise<Stack> {
  const show = progress({ quiet: options.quiet ?? false });
  const { dataDir, release } = holdDataDir(options.dataDir);
  const undo: (() => Promise<void> | void)[] = [release];
  const stop = async () => {
    let fault: unknown;
    for (const step of undo.splice(0).reverse()) {
      // One that fails leaves the others no less to be done.
      await Promise.resolve()
        .then(step)
        .catch((error) => {
          fault ??= error;
        });
    }
    if (fault) throw fault;
  };
  try {
    return await start({ ...options, dataDir }, show, undo, stop);
  } catch (error) {
    await stop().catch(() => {});
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
  // All that can be told at once, before a build of minutes and before anything is written.
  const env = databaseEnv({ ...process.env, DATA_DIR: dataDir });
  const { HOST: host, AUTH_SECRET } = commandEnv();
  const embedded = options.forTests || !env.DATABASE_URL;
  const secret = authSecret(AUTH_SECRET, dataDir, { embedded });
  if (!embedded) await checkServer(env);
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
  if (await isEmpty(database.owner)) {
    if (options.seed ?? embedded) {
      await show.step('Demo dossier', () => seedDatabase(database.app));
    } else show.say(EMPTY);
  }
  const demoAccounts = embedded ? await makeDemoAccounts(database.app, dataDir, show.say) : null;
  const adminUrl = options.adminUrl ?? ownAddress(host, options.adminPort);
  const firstAdministrator = (await hasAccounts(database.app))
    ? null
    : await inviteFirst(database.app, adminUrl);
  signal?.throwIfAborted();

  const processes = new Processes(dataDir, {
    say: show.say,
    ...(options.pauses && { pauses: options.pauses }),
    show: (name, line) => {
      if (options.dev || name === 'worker') show.say(`${name.padEnd(6)} | ${line}`);
    },
  });
  undo.push(() => processes.stop());
  if (database.server) undo.push(keepDatabase(database.server, processes, options.pauses));
  const web = options.webPorts.map((port) => ownAddress(host, port));
  const admin = ownAddress(host, options.adminPort);
  const setting: Setting = {
    dataDir,
    database,
    host,
    publicUrl: options.publicUrl ?? (web[0] as string),
    adminUrl,
    build: build?.folder ?? null,
    dev: options.dev,
    env: options.env,
  };
  options.webPorts.forEach((port, index) => {
    processes.start(webSpec(setting, port, index === 0 ? 'web' : `web-${index + 1}`));
  });
  processes.start(adminSpec(setting, options.adminPort, secret));
  processes.start(workerSpec(setting, secret));

  await show.step('Web, admin and worker', () =>
    Promise.race([
      untilReady([...web, admin], signal),
      processes.death.then((death) => {
        throw new Error(describeDeath(death));
      }),
    ]),
  );
  processes.keepAlive();
  return { web, admin, database, demoAccounts, firstAdministrator, stop };
}

const EMPTY =
  'The database is empty and stays so: begin at the desk, or fill it with the demo dossier: npm run db -- seed';

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
