// What every `npm` script of the root runs. It needs nothing but Node >= 20.9: it installs the
// dependencies if they are missing or out of date, then runs src/<verb>.ts on the Node 24 among them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const NODE_NEEDED = [20, 9];
const NPM_NEEDED = 10;
/** The first Node that runs .ts files without a flag and has import.meta.main. */
const NODE_FOR_TYPESCRIPT = [24, 2];
const HEARTBEAT_MS = 10_000;
const POLL_MS = 500;

/** Is the version at least the one needed? */
export function isAtLeast(version, [major, minor]) {
  const [a, b] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

/**
 * Whether what npm says it has installed (node_modules/.package-lock.json) is what the lock file
 * asks for: then someone ran npm ci or npm install by hand, and nothing is to be done.
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, { version, optional, link, peer }]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    if (optional || link || peer) return true;
    return installed.packages[path]?.version === version;
  });
}

async function main() {
  checkVersions();
  const [verb, ...args] = process.argv.slice(2);
  const script = join(HERE, 'src', `${verb}.ts`);
  if (!verb || !/^[a-z-]+$/.test(verb) || !existsSync(script)) {
    const verbs = 'start, dev, test, build, serve, db, user';
    fail(`There is no command "${verb ?? ''}". Commands: ${verbs}; see README.md.`);
  }
  await install();
  // The condition under which 'server-only' lets itself be imported outside Next.
  process.exitCode = await run(findNode(), [script, ...args]);
}

function checkVersions() {
  if (!isAtLeast(process.version, NODE_NEEDED)) {
    fail(`Node ${process.version} is too old: ${NODE_NEEDED.join('.')} or newer is needed.`);
  }
  const npm = /npm\/(\d+)/.exec(process.env.npm_config_user_agent ?? '')?.[1];
  if (npm && Number(npm) < NPM_NEEDED) {
    fail(
      `npm ${npm} is too old: ${NPM_NEEDED} or newer is needed. Run: npm install --global npm@11`,
    );
  }
}

async function install() {
  if (isUpToDate()) return;
  const release = await lock(join(ROOT, '.data', 'install.lock'));
  try {
    // Another command may have installed while we waited.
    if (isUpToDate()) return;
    const lockfile = readJson(join(ROOT, 'package-lock.json'));
    const installed = readJson(join(ROOT, 'node_modules', '.package-lock.json'));
    if (!(installed && isInstalled(lockfile, installed))) await npmCi(lockfile);
    writeFileSync(stampPath(), stamp());
  } finally {
    release();
  }
}

async function npmCi(lockfile) {
  const count = Object.keys(lockfile.packages).length;
  const began = Date.now();
  const elapsed = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log(`Installing ${count} packages from package-lock.json (a minute or so, only once) …`);
  const heartbeat = setInterval(() => {
    const folder = join(ROOT, 'node_modules');
    const there = existsSync(folder) ? readdirSync(folder).length : 0;
    console.log(`  … ${elapsed()}, ${there} folders in node_modules`);
  }, HEARTBEAT_MS);
  // --include=dev: with NODE_ENV=production npm would leave out the Node that all else runs on.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const byNode = npm && /\.[cm]?js$/.test(npm);
  const code = await run(byNode ? process.execPath : 'npm', byNode ? [npm, ...args] : args);
  clearInterval(heartbeat);
  if (code !== 0) {
    fail(
      `npm ci failed (exit code ${code}); its messages are above. Is the registry reachable (npm ping)?`,
    );
  }
  console.log(`Installed in ${elapsed()}`);
}

/** Runs a program in our terminal, passes on signals, resolves to its exit code. */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1' },
    });
    const passOn = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    // npm killed with -9 passes nothing on: its end is then the signal. It may stand one above
    // the shell that it runs scripts in.
    const ancestors = process.env.npm_lifecycle_event ? ancestorsOf() : null;
    const watch = setInterval(() => {
      if (ancestors && ancestorsOf() !== ancestors) child.kill('SIGTERM');
    }, POLL_MS);
    const end = (code) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, passOn);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${program} could not be run: ${error.message}`);
      end(127);
    });
    child.once('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** Our parent and its parent, as far as the system tells. */
function ancestorsOf() {
  const stat = readText(`/proc/${process.ppid}/stat`);
  const above = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return `${process.ppid} ${above}`;
}

function findNode() {
  const own = join(ROOT, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(own)) {
    const answer = spawnSync(own, ['--version'], { encoding: 'utf8' });
    if (answer.status === 0 && isAtLeast(answer.stdout, NODE_FOR_TYPESCRIPT)) return own;
  }
  if (isAtLeast(process.version, NODE_FOR_TYPESCRIPT)) return process.execPath;
  fail(
    `The npm package "node" brought no Node 24 (${own}). Were install scripts switched off? ` +
      'Run: npm rebuild node --foreground-scripts; or use Node 24 yourself.',
  );
}

function isUpToDate() {
  return existsSync(stampPath()) && readFileSync(stampPath(), 'utf8') === stamp();
}

function stampPath() {
  return join(ROOT, 'node_modules', '.chancery-lock');
}

function stamp() {
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'));
  return createHash('sha256')
    .update(lockfile)
    .update(process.platform + process.arch)
    .digest('hex');
}

/**
 * Of two commands started at once one installs. The folder comes with the name of its holder inside,
 * and one whose holder has died, by a kill or a power cut, is taken over.
 */
export async function lock(path) {
  const draft = `${path}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, 'holder'), identityOf(process.pid));
  try {
    for (let said = false; ; ) {
      try {
        // Fails where there is a folder that holds anything.
        renameSync(draft, path);
        return () => rmSync(path, { recursive: true, force: true });
      } catch (error) {
        if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error;
      }
      const holder = readText(join(path, 'holder')) ?? '';
      const pid = Number.parseInt(holder, 10);
      if (!pid || identityOf(pid) !== holder) {
        rmSync(path, { recursive: true, force: true });
        continue;
      }
      if (!said) console.log(`Another command (pid ${pid}) is installing; waiting …`);
      said = true;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A pid with the start of its process, where the system tells: a pid alone is given again. */
function identityOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return '';
  }
  const stat = readText(`/proc/${pid}/stat`);
  return `${pid} ${stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function readJson(path) {
  const text = readText(path);
  return text === null ? null : JSON.parse(text);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) await main();
