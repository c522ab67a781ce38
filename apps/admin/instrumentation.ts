import { env, isDevelopment, isServing } from './env.ts';

/** No page of the desk takes as long; an answer that has begun may. */
const LIMIT_MS = 60_000;

/** A wrong variable stops the start, and the listener is there before the first page. */
export async function register(): Promise<void> {
  // Written out here and not in env.ts: Next leaves out by these words what another runtime lacks.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (!isServing()) return;
  const { logConsole, startLog } = await import('@chancery/api/log');
  startLog({ process: 'admin', level: env().LOG_LEVEL });
  if (!isDevelopment) logConsole();
  const { guardRequests } = await import('@chancery/api/engine');
  guardRequests({
    limitMs: LIMIT_MS,
    isDevelopment,
    url: env().ADMIN_URL,
    trustProxy: env().TRUST_PROXY,
    tooLate: () => ({
      body: 'This took too long. Try again in a minute.\n',
      headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' },
    }),
  });
  const { setListener } = await import('./server/set-listener.ts');
  setListener();
}
