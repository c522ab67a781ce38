import { setTimeout as wait } from 'node:timers/promises';
import { askedToStop } from './asked-to-stop.ts';
import { commandEnv, databaseEnv } from './env.ts';
import { sayError, seconds } from './progress.ts';
import { startEverything } from './stack.ts';

const HEARING_MS = 50;

/** `npm start` and `npm run dev`: starts everything and stays until Ctrl-C; sets the exit code. */
export async function runInForeground({ dev }: { dev: boolean }): Promise<void> {
  const began = Date.now();
  const asked = askedToStop();
  // A terminal that is gone, or a full disk behind it, is no reason to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  // A fault of our own leaves no process behind either.
  let failure: unknown;
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => {
      failure ??= error;
      asked.abort();
    });
  }

  try {
    const env = commandEnv();
    const stack = await startEverything({
      dataDir: databaseEnv().DATA_DIR,
      webPorts: [env.WEB_PORT],
      adminPort: env.ADMIN_PORT,
      dev,
      signal: asked.signal,
      ...(env.PUBLIC_URL ? { publicUrl: env.PUBLIC_URL } : {}),
      ...(env.ADMIN_URL ? { adminUrl: env.ADMIN_URL } : {}),
    });
    console.log(`\nReady after ${seconds(began)}`);
    console.log(`  public site  ${stack.web[0]}`);
    console.log(`  admin app    ${stack.admin}`);
    if (stack.demoAccounts) console.log(`  accounts     ${stack.demoAccounts}`);
    if (stack.firstAdministrator) {
      console.log('There is no account yet. This link makes the first administrator, once:');
      console.log(`  ${stack.firstAdministrator}`);
    }
    console.log('Ctrl-C stops everything.\n');
    await untilAborted(asked.signal);
    await stack.stop();
    if (failure) throw failure;
    console.log('Stopped.');
  } catch (error) {
    // Ctrl-C may have ended a program that we waited for; then we are about to hear of it.
    await wait(HEARING_MS);
    if (asked.signal.aborted && !failure) console.log('Stopped.');
    else {
      sayError(failure ?? error);
      process.exitCode = 1;
    }
  }
}

function untilAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null));
  });
}
