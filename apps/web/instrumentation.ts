/** Next calls this once when a server starts. */
export async function register(): Promise<void> {
  const { env, isServing } = await import('./env.ts');
  if (!isServing()) return;
  const settings = env();
  const { startListening } = await import('./cache/start-listening.ts');
  await startListening(settings);
}
