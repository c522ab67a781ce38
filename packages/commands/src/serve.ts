import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { generate } from '@chancery/db/generate';
import { connections, openDatabase } from '@chancery/db/roles';
import { askedToStop } from './asked-to-stop.ts';
import { useBuild } from './builds.ts';
import { commandEnv, databaseEnv, ownAddress } from './env.ts';
import { mustBeFree } from './ports.ts';
import type { ProcessSpec } from './processes.ts';
import { sayError } from './progress.ts';
import { authSecret } from './secret.ts';
import { adminSpec, type Setting, webSpec, workerSpec } from './specs.ts';

const USAGE = `npm run serve -- web|admin|worker
One process alone, for a supervisor such as systemd, which starts it again when it ends. It builds if
the sources changed; it does not migrate: npm run db -- migrate.`;

const NAMES = ['web', 'admin', 'worker'] as const;
type Name = (typeof NAMES)[number];

const name = NAMES.find((it) => it === process.argv[2]);
if (!name || process.argv.length > 3) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  // First, so that whoever asks us to stop while we prepare is heard.
  const asked = askedToStop();
  try {
    process.exitCode = await serve(name, asked.signal);
  } catch (error) {
    if (!asked.signal.aborted) {
      sayError(error);
      process.exitCode = 1;
    }
  }
}

/** Resolves to the exit code of the process. */
async function serve(name: Name, asked: AbortSignal): Promise<number> {
  const env = databaseEnv();
  const { HOST: host, WEB_PORT, ADMIN_PORT, PUBLIC_URL, ADMIN_URL, AUTH_SECRET } = commandEnv();
  const embedded = !env.DATABASE_URL;
  // The public site is given no key of the desk, so that it cannot lose one.
  const secret = name === 'web' ? '' : authSecret(AUTH_SECRET, env.DATA_DIR, { embedded });
  if (name === 'web') await mustBeFree(WEB_PORT, 'WEB_PORT');
  if (name === 'admin') await mustBeFree(ADMIN_PORT, 'ADMIN_PORT');
  generate();
  const build = name === 'worker' ? null : await useBuild({ signal: asked });
  const opened = embedded ? await openDatabase({ log: console.log }) : null;
  try {
    asked.throwIfAborted();
    const setting: Setting = {
      dataDir: env.DATA_DIR,
      database: opened ?? connections(env),
      host,
      publicUrl: PUBLIC_URL ?? ownAddress(host, WEB_PORT),
      adminUrl: ADMIN_URL ?? ownAddress(host, ADMIN_PORT),
      build: build?.folder ?? null,
    };
    const spec = {
      web: () => webSpec(setting, WEB_PORT),
      admin: () => adminSpec(setting, ADMIN_PORT, secret),
      worker: () => workerSpec(setting, secret),
    }[name]();
    return await run(spec, asked);
  } finally {
    await opened?.stop();
    build?.release();
  }
}

/** Runs it in our terminal and passes on the wish to stop. */
function run({ command, args, cwd, env }: ProcessSpec, asked: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    // A group of its own: Ctrl-C reaches us alone, and it once.
    const child = spawn(command, args, {
      cwd,
      env: env as NodeJS.ProcessEnv,
      detached: true,
      stdio: 'inherit',
    });
    const end = () => child.kill('SIGTERM');
    asked.addEventListener('abort', end);
    if (asked.aborted) end();
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      // Ended as it was asked to is no failure.
      if (asked.aborted) resolve(0);
      else resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
