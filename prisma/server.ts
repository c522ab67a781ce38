import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { portOf } from '@chancery/db/port-of';
import pg from 'pg';
import { z } from 'zod';
import { holdsAnything, moveAside } from './aside.ts';
import { errorCode } from './errors.ts';
import { identityOf, isAlive, withLock } from './lock.ts';
import { findPlace, type Place } from './native.ts';
import { rotate } from './rotate.ts';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;
const POLL_MS = 25;

export type ServerOptions = {
  /** Folder of this installation's data, such as `<root>/.data`. */
  dataDir: string;
  /** Default: the one of last time if it is free, else any free one. */
  port?: number;
  /** No fsync: faster, and a power cut loses the data. */
  forTests?: boolean;
  /** Receives sentences for the person at the terminal. */
  log?: (line: string) => void;
};

export type Server = {
  /** The superuser on the database `postgres`. */
  url: string;
  port: number;
  state: ServerState;
  /** Whether the server that we started or joined is there. */
  isAlive(): boolean;
  /** Starts one that has died again, where its addresses stay true, or joins whoever did. */
  startAgain(): Promise<void>;
  /** Makes room in its log where it has grown long. */
  tidy(): void;
  /** Leaves the server; the last user to leave stops it. */
  stop(): Promise<void>;
};

const stateSchema = z.object({
  port: z.int(),
  password: z.string().min(1),
  rolePasswords: z.record(z.string(), z.string().min(1)),
});

/** What `postgres.json` keeps, mode 0600. */
export type ServerState = z.output<typeof stateSchema>;

/**
 * Starts the embedded PostgreSQL of `dataDir`, or joins it if it runs already, so that `npm start`
 * and `npm run db` share one server. It listens on 127.0.0.1 only. Its output is in `postgres.log`.
 * @throws with the end of the log, if the server does not start.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const log = options.log ?? (() => {});
  const place = findPlace(dataDir);
  if (place.moved) log(place.moved);

  const locked = <T>(work: () => Promise<T>) => withLock(join(dataDir, 'postgres.lock'), work);
  return locked(async () => {
    const state = await prepare(dataDir, place, log);
    const user = enlist(dataDir);
    let postmaster: string | null = null;
    const come = async (launchOptions: ServerOptions) => {
      if (!(await isRunning(place, state))) await launch(dataDir, place, state, launchOptions);
      const pid = postmasterPid(place);
      postmaster = pid === null ? null : identityOf(pid);
    };
    let left = false;
    try {
      await come(options);
    } catch (error) {
      rmSync(user);
      throw error;
    }
    return {
      url: serverUrl(state),
      port: state.port,
      state,
      isAlive: () => postmaster !== null && isAlive(postmaster),
      // Asked to leave meanwhile, there is no one left to start it for.
      startAgain: () =>
        locked(async () => {
          if (!left) await come({ ...options, port: state.port });
        }),
      tidy: () => rotate(logPath(dataDir)),
      stop: () => {
        left = true;
        return leave(dataDir, place, user);
      },
    };
  });
}

/** The state of a server that was started in `dataDir`; null where there is none that can be read. */
export function readServerState(dataDir: string): ServerState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(statePath(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

function statePath(dataDir: string): string {
  return join(dataDir, 'postgres.json');
}

/** An address of the embedded server. */
export function serverUrl(
  state: ServerState,
  { database = 'postgres', user = 'postgres' }: { database?: string; user?: string } = {},
): string {
  const password = user === 'postgres' ? state.password : state.rolePasswords[user];
  if (!password) throw new Error(`The embedded server has no password for ${user}`);
  return `postgresql://${user}:${password}@127.0.0.1:${state.port}/${database}`;
}

/** A port that is free now. Throws where none is. */
export async function anyPort(): Promise<number> {
  const port = await freePort();
  if (port === null) throw new Error('No port is free.');
  return port;
}

/** A port that nothing listens on at the moment. */
export function freePort(wanted = 0): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(wanted, '127.0.0.1', () => {
      const port = portOf(probe);
      probe.close(() => resolve(port));
    });
  });
}

async function prepare(dataDir: string, place: Place, log: (line: string) => void) {
  const known = readServerState(dataDir);
  const exists = existsSync(join(place.cluster, 'PG_VERSION'));
  if (known && exists) return known;

  const state: ServerState = known ?? {
    port: 0,
    password: secret(),
    rolePasswords: { chancery_app: secret(), chancery_read: secret() },
  };
  const broken = known ? null : moveAside(statePath(dataDir));
  if (broken) {
    log(`postgres.json could not be read and was moved aside to ${broken}: new passwords are set`);
  }
  if (exists && place.moved && !existsSync(logPath(dataDir))) {
    // The data folder of the clone was removed: what lies in the shelter belongs to a former life.
    const aside = moveAside(place.cluster);
    log(`An older database of this folder was moved aside to ${aside}`);
    initialise(place, state);
  } else if (exists) setPassword(place, state);
  else {
    if (holdsAnything(place.cluster)) {
      const aside = moveAside(place.cluster);
      log(
        `The database in ${place.cluster} has lost its file PG_VERSION, so this start begins with an empty one. ` +
          `Nothing was deleted: it was moved aside to ${aside}. To go back to it, stop, restore what it lacks from a backup, ` +
          `and move it to ${place.cluster} again.`,
      );
    }
    initialise(place, state);
  }
  write(statePath(dataDir), state);
  return state;
}

function initialise(place: Place, state: ServerState): void {
  // What an initialisation that was cut short has left; no server ever ran on it.
  const draft = `${place.cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const passwordFile = join(dirname(place.cluster), 'postgres.password');
  writeFileSync(passwordFile, state.password, { mode: 0o600 });
  if (place.user) for (const path of [draft, passwordFile]) own(path, place);
  const result = spawnSync(
    join(place.native, 'bin', 'initdb'),
    [
      `--pgdata=${draft}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      // The same order of text on every machine, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    { ...place.user, cwd: '/', encoding: 'utf8' },
  );
  rmSync(passwordFile);
  if (result.status !== 0) {
    throw new Error(
      `PostgreSQL could not be initialised in ${place.cluster}:\n${result.stderr ?? result.error}`,
    );
  }
  // Moved into place only when whole, so that PG_VERSION in it means a usable cluster.
  renameSync(draft, place.cluster);
}

/** `postgres.json` was lost but the data were not: set a new password in single-user mode. */
function setPassword(place: Place, state: ServerState): void {
  const result = spawnSync(
    join(place.native, 'bin', 'postgres'),
    ['--single', '-D', place.cluster, 'postgres'],
    {
      ...place.user,
      cwd: '/',
      input: `ALTER USER postgres PASSWORD '${state.password}'\n`,
      encoding: 'utf8',
    },
  );
  if (result.status !== 0) {
    throw new Error(
      `The password of the embedded server is lost and could not be set anew:\n${result.stderr}\n` +
        `If the server of ${place.cluster} still runs, stop it; or move that folder away to start empty.`,
    );
  }
}

async function launch(dataDir: string, place: Place, state: ServerState, options: ServerOptions) {
  await clearStalePid(place);
  await choosePort(dataDir, state, options.port ?? (await freePort(state.port)));
  if (place.user) own(place.cluster, place);
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const from = beginLog(dataDir);
    const server = spawnServer(place, state.port, logPath(dataDir), options.forTests ?? false);
    const said = () => readFileSync(logPath(dataDir)).subarray(from).toString().slice(-2000);
    const problem = await untilReady(server, place.cluster, state, said, deadline);
    if (!problem) return;
    const taken = /could not bind|could not create any TCP/.test(problem);
    if (taken && !options.port && Date.now() < deadline) {
      await choosePort(dataDir, state, null);
      continue;
    }
    // After kill -9 of the server its children need a moment to notice and let go of the memory.
    const lingering = /pre-existing shared memory block|is still in use/.test(problem);
    if (!lingering || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start (log: ${logPath(dataDir)}):\n${problem}`);
    }
    await wait(POLL_MS * 10);
  }
}

/** Keeps the port that the server will have where its other users find it. */
async function choosePort(
  dataDir: string,
  state: ServerState,
  wanted: number | null,
): Promise<void> {
  const port = wanted ?? (await freePort());
  if (!port) throw new Error('No free port on 127.0.0.1 for PostgreSQL');
  if (port === state.port) return;
  state.port = port;
  write(statePath(dataDir), state);
}

function logPath(dataDir: string): string {
  return join(dataDir, 'postgres.log');
}

/** Makes room in the log where it is long, and returns where what comes now begins. */
function beginLog(dataDir: string): number {
  try {
    rotate(logPath(dataDir));
    return statSync(logPath(dataDir)).size;
  } catch {
    return 0;
  }
}

function spawnServer(place: Place, port: number, logPath: string, forTests: boolean): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    // No socket file: its folder would have to be reachable, and its path shorter than 107 bytes.
    unix_socket_directories: '',
    port: String(port),
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // What disks of today cost: with the default, a search that an index answers reads whole tables.
    random_page_cost: '1.1',
    ...(forTests ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const output = openSync(logPath, 'a', 0o600);
  const server = spawn(
    join(place.native, 'bin', 'postgres'),
    ['-D', place.cluster, ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])],
    // Its own process group: Ctrl-C must reach our children first and the server last.
    { ...place.user, cwd: '/', detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  server.unref();
  return server;
}

/** Resolves to null when the server answers, else to what it said before it ended. */
async function untilReady(
  server: ChildProcess,
  cluster: string,
  state: ServerState,
  said: () => string,
  deadline: number,
): Promise<string | null> {
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  while (Date.now() < deadline) {
    if (failure) return failure.message;
    if (server.exitCode !== null || server.signalCode !== null) {
      return said();
    }
    // Another server may have taken the port since we looked: only our own data count as an answer.
    if ((await answers(state)) === cluster) return null;
    await wait(POLL_MS);
  }
  return `no answer within ${START_TIMEOUT_MS / 1000} s`;
}

async function answers(state: ServerState): Promise<string | null> {
  if (!state.port) return null;
  const client = new pg.Client({ connectionString: serverUrl(state) });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('data_directory') as folder");
    return rows[0].folder;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Runs already: it answers with our password, and its data are ours. */
async function isRunning(place: Place, state: ServerState): Promise<boolean> {
  if (postmasterPid(place) === null) return false;
  return (await answers(state)) === place.cluster;
}

/**
 * After kill -9 or a power cut postmaster.pid stays behind. PostgreSQL itself ignores a pid that is
 * gone, but not one that another process of the same account has been given since.
 */
async function clearStalePid(place: Place): Promise<void> {
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  for (;;) {
    const pid = postmasterPid(place);
    if (pid === null || identityOf(pid) === null) return;
    if (!commandOf(pid).includes(place.cluster)) {
      rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
      return;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `A PostgreSQL server (pid ${pid}) holds ${place.cluster} and does not answer. Stop it: kill -INT ${pid}`,
      );
    }
    await wait(POLL_MS * 4);
  }
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

function postmasterPid(place: Place): number | null {
  try {
    const first = readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n')[0];
    return first ? Number.parseInt(first, 10) : null;
  } catch {
    return null;
  }
}

let enlisted = 0;

function enlist(dataDir: string): string {
  const folder = join(dataDir, 'postgres.users');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${process.pid}-${enlisted++}`);
  writeFileSync(path, identityOf(process.pid) ?? '');
  return path;
}

async function leave(dataDir: string, place: Place, user: string): Promise<void> {
  if (!existsSync(user)) return;
  const go = async () => {
    rmSync(user, { force: true });
    const folder = dirname(user);
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (isAlive(readFileSync(path, 'utf8'))) return;
      rmSync(path, { force: true });
    }
    await halt(place);
  };
  try {
    await withLock(join(dataDir, 'postgres.lock'), go);
  } catch (error) {
    // A disk that takes no lock is no reason to leave a server behind.
    if (!FULL.includes(errorCode(error) ?? '')) throw error;
    await go();
  }
}

const FULL = ['ENOSPC', 'EDQUOT', 'EROFS'];

async function halt(place: Place): Promise<void> {
  const pid = postmasterPid(place);
  const identity = pid === null ? null : identityOf(pid);
  if (pid === null || identity === null || !commandOf(pid).includes(place.cluster)) return;
  // SIGINT is PostgreSQL's "fast" shutdown: sessions are ended, a checkpoint is written.
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (isAlive(identity)) {
    if (Date.now() > deadline) {
      process.kill(pid, 'SIGQUIT');
      return;
    }
    await wait(POLL_MS);
  }
}

function own(path: string, place: Place): void {
  if (place.user) chownSync(path, place.user.uid, place.user.gid);
}

function write(path: string, state: ServerState): void {
  // Renamed into place: a reader never sees half a file, and the mode holds from the start.
  const draft = `${path}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, path);
}

function secret(): string {
  return randomBytes(24).toString('hex');
}
