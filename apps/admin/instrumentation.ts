import { env, isServing } from './env.ts';

/** A wrong variable stops the start, and the listener is there before the first page. */
export async function register(): Promise<void> {
  if (!isServing()) return;
  env();
  const { setListener } = await import('./api/set-listener.ts');
  setListener();
}
