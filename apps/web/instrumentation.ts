/** Longer than any read may take with its wait for a connection; whoever waits longer has gone. */
const LIMIT_MS = 25_000;

/** Next calls this once when a server starts. */
export async function register(): Promise<void> {
  // Written out here and not in env.ts: Next leaves out by these words what another runtime lacks.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env, isBuilding } = await import('./env.ts');
  if (isBuilding()) return;
  const { logConsole, startLog } = await import('@chancery/api/log');
  startLog({ process: 'web', level: env().LOG_LEVEL });
  if (process.env.NODE_ENV === 'production') logConsole();
  const { startListening } = await import('./cache/start-listening.ts');
  const { guardRequests } = await import('@chancery/api/engine');
  const { lastResort } = await import('./edge/last-resort.ts');
  guardRequests({
    limitMs: LIMIT_MS,
    isDevelopment: process.env.NODE_ENV !== 'production',
    url: env().PUBLIC_URL,
    trustProxy: env().TRUST_PROXY,
    tooLate: lastResort,
  });
  await startListening(env());
}
