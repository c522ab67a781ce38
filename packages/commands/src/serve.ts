import { commandEnv, databaseEnv } from './env.ts';
import { sayError, seconds } from './progress.ts';
import { describeDeath, startEverything } from './stack.ts';

const POLL_MS = 500;

/** `npm start` and `npm run dev`: starts everything and stays until Ctrl-C; sets the exit code. */
export async function serve({ dev }: { dev: boolean }): Promise<void> {
  const began = Date.now();
  const asked = new AbortController();
  // Ctrl-C arrives twice: from the terminal and from npm. The second changes nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => asked.abort());
  }
  // Whoever started us and was killed with -9 passes no signal on.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && asked.abort(), POLL_MS).unref();

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
    console.log('Ctrl-C stops everything.\n');
    const death = await Promise.race([stack.death, untilAborted(asked.signal)]);
    if (death) {
      console.error(describeDeath(death));
      process.exitCode = 1;
    }
    await stack.stop();
    if (!death) console.log('Stopped.');
  } catch (error) {
    if (asked.signal.aborted) console.log('Stopped.');
    else {
      sayError(error);
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
