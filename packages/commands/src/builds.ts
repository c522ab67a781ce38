import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { identityOf, isAlive, withLock } from '@chancery/db/lock';
import { inheritedEnv, inRoot, ROOT } from './env.ts';
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
export async function useBuild({ signal }: { signal?: AbortSignal } = {}): Promise<Build> {
  return withLock(inRoot('.data', 'build.lock'), async () => {
    const wanted = hashOfSources();
    const fresh = FOLDERS.find((folder) => isFresh(folder, wanted));
    if (fresh) return { folder: fresh, built: false, release: hold(fresh) };
    const free = FOLDERS.find((folder) => !isHeld(folder));
    if (!free) {
      throw new Error(
        'The sources have changed, and servers run from both earlier builds. Stop npm start or npm test and try again.',
      );
    }
    await build(free, signal);
    for (const app of APPS) {
      writeFileSync(stampPath(app, free), wanted);
      // Neither git nor the linter should see it, whatever it is called.
      writeFileSync(inRoot('apps', app, free, '.gitignore'), '*\n');
    }
    return { folder: free, built: true, release: hold(free) };
  });
}

async function build(folder: string, signal?: AbortSignal): Promise<void> {
  const filters = APPS.map((app) => `--filter=@chancery/${app}`);
  const { code, output } = await run(
    inRoot('node_modules/.bin/turbo'),
    ['run', 'build', ...filters, '--ui=stream', '--output-logs=full'],
    {
      cwd: ROOT,
      env: { ...inheritedEnv(), NODE_ENV: 'production', NEXT_DIST_DIR: folder },
      ...(signal ? { signal } : {}),
    },
  );
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

function isFresh(folder: string, wanted: string): boolean {
  return APPS.every((app) => {
    const path = stampPath(app, folder);
    return existsSync(path) && readFileSync(path, 'utf8') === wanted;
  });
}

/** Inside the build, so that whoever removes or replaces the build removes the stamp too. */
function stampPath(app: string, folder: string): string {
  return inRoot('apps', app, folder, 'chancery-sources');
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

function hold(folder: string): () => void {
  const leases = inRoot('.data', 'builds-in-use');
  mkdirSync(leases, { recursive: true });
  const path = join(leases, `${folder}@${process.pid}-${held++}`);
  writeFileSync(path, identityOf(process.pid) ?? '');
  return () => rmSync(path, { force: true });
}

function isHeld(folder: string): boolean {
  const leases = inRoot('.data', 'builds-in-use');
  if (!existsSync(leases)) return false;
  return readdirSync(leases)
    .filter((name) => name.startsWith(`${folder}@`))
    .some((name) => {
      if (isAlive(readFileSync(join(leases, name), 'utf8'))) return true;
      rmSync(join(leases, name), { force: true });
      return false;
    });
}
