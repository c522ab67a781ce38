/** Next calls this once when a server starts. */
export async function register(): Promise<void> {
  // Written out here and not in env.ts: Next leaves out by these words what another runtime lacks.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env, isBuilding } = await import('./env.ts');
  if (isBuilding()) return;
  const { startListening } = await import('./cache/start-listening.ts');
  await startListening(env());
}
