import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { identityOf, isAlive, withLock } from '@chancery/db/lock';
import { inheritedEnv, ROOT } from './env.ts';
import { run } from './run.ts';

export const APPS = ['web', 'admin'] as const;

/** Two places for builds: servers may run from one while the other is built from newer sources. */
const FOLDERS = ['.next', '.next-second'];

/** What a build depends on. */
const SOURCES = ['apps', 'packages', 'prisma', 'package-lock.json', 'tsconfig.base.json'];

const IGNORED =
  /^(node_modules|\.next.*|\.turbo|\.data|generated|next-env\.d\.ts|.*\.test\.tsx?|.*\.tsbuildinfo|.*\.md)$/;

/** No app imports these. */
const APART = /^(packages\/commands|packages\/[^/]+\/test|prisma\/seed)$/;

const STAMP = 'chancery-sources';

/** Next writes the first when it has compiled and the second when it is done. */
const MARKS = ['BUILD_ID', 'export-marker.json'];

export type Build = {
  /** NEXT_DIST_DIR for `next start`. */
  folder: string;
  /** Whether anything had to be built. */
  built: boolean;
  /** Lets go of the folder, so that a later build may replace it. */
  release(): void;
};

/**
 * A production build of both apps from the present sources, made if there is none, and held until
 * released. Without changes this is a hash of the sources and nothing else.
 * @throws with the output of the build, or if servers run from both folders
 */
export async function useBuild({
  signal,
  root = ROOT,
}: {
  signal?: AbortSignal | undefined;
  root?: string;
} = {}): Promise<Build> {
  const wanted = hashOfSources(root);
  const fresh = () => FOLDERS.find((folder) => isFresh(root, folder, wanted));
  if (!isWritable(root)) {
    const folder = fresh();
    // Nothing needs to be held that no one can replace.
    if (folder) return { folder, built: false, release: () => {} };
    throw new Error(
      `There is no build of the present sources, and ${root} cannot be written: run npm run build as its owner.`,
    );
  }
  return withLock(join(root, '.data', 'build.lock'), async () => {
    const folder = fresh();
    if (folder) return { folder, built: false, release: hold(root, folder) };
    const free = FOLDERS.find((folder) => !isHeld(root, folder));
    if (!free) {
      throw new Error(
        'The sources have changed, and servers run from both earlier builds. Stop npm start or npm test and try again.',
      );
    }
    // Before anything is replaced: what is half overwritten must not pass for what it was.
    for (const app of APPS) {
      for (const name of [STAMP, ...MARKS]) {
        rmSync(join(root, 'apps', app, free, name), { force: true });
      }
    }
    await build(root, free, signal);
    for (const app of APPS) {
      writeFileSync(stampPath(root, app, free), wanted);
      // Neither git nor the linter should see it, whatever it is called.
      writeFileSync(join(root, 'apps', app, free, '.gitignore'), '*\n');
    }
    return { folder: free, built: true, release: hold(root, free) };
  });
}

async function build(root: string, folder: string, signal?: AbortSignal): Promise<void> {
  const filters = APPS.map((app) => `--filter=@chancery/${app}`);
  const { code, output } = await run(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', ...filters, '--ui=stream', '--output-logs=full'],
    {
      cwd: root,
      env: { ...inheritedEnv(), NODE_ENV: 'production', NEXT_DIST_DIR: folder },
      ...(signal ? { signal } : {}),
    },
  );
  // Turbo ends with 0 when a signal has ended what it ran.
  signal?.throwIfAborted();
  const half = APPS.find((app) => !isWhole(root, app, folder));
  if (code === 0 && !half) return;
  const reason = code === 0 ? ` was cut short: apps/${half}/${folder} is not whole.` : ' failed:';
  throw new Error(`The build${reason}\n${output}`);
}

/** A container's image, or a clone that another user owns, is not. */
function isWritable(root: string): boolean {
  try {
    mkdirSync(join(root, '.data'), { recursive: true });
    accessSync(join(root, '.data'), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isFresh(root: string, folder: string, wanted: string): boolean {
  return APPS.every((app) => {
    const path = stampPath(root, app, folder);
    return existsSync(path) && readFileSync(path, 'utf8') === wanted && isWhole(root, app, folder);
  });
}

function isWhole(root: string, app: string, folder: string): boolean {
  return MARKS.every((mark) => existsSync(join(root, 'apps', app, folder, mark)));
}

/** Inside the build, so that whoever removes or replaces the build removes the stamp too. */
function stampPath(root: string, app: string, folder: string): string {
  return join(root, 'apps', app, folder, STAMP);
}

/** SHA-256 over names and contents of all that a build depends on. */
export function hashOfSources(root = ROOT, sources = SOURCES): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    const entries = readdirSync(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (IGNORED.test(entry.name)) continue;
      const inside = join(path, entry.name);
      if (APART.test(relative(root, inside))) continue;
      if (entry.isDirectory()) add(inside);
      else
        hash
          .update(`${relative(root, inside)}\0`)
          .update(readFileSync(inside))
          .update('\0');
    }
  };
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    if (source.includes('.')) hash.update(readFileSync(path));
    else add(path);
  }
  // They are written into the pages.
  const publicEnv = Object.entries(inheritedEnv()).filter(([name]) =>
    name.startsWith('NEXT_PUBLIC_'),
  );
  return hash.update(JSON.stringify(publicEnv.sort())).digest('hex');
}

let held = 0;

function hold(root: string, folder: string): () => void {
  const leases = join(root, '.data', 'builds-in-use');
  mkdirSync(leases, { recursive: true });
  const path = join(leases, `${folder}@${process.pid}-${held++}`);
  writeFileSync(path, identityOf(process.pid) ?? '');
  return () => rmSync(path, { force: true });
}

function isHeld(root: string, folder: string): boolean {
  const leases = join(root, '.data', 'builds-in-use');
  if (!existsSync(leases)) return false;
  return readdirSync(leases)
    .filter((name) => name.startsWith(`${folder}@`))
    .some((name) => {
      if (isAlive(readFileSync(join(leases, name), 'utf8'))) return true;
      rmSync(join(leases, name), { force: true });
      return false;
    });
}
