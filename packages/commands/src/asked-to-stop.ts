const POLL_MS = 500;

/** Aborted with the first signal that asks this command to stop. */
export function askedToStop(): AbortController {
  const asked = new AbortController();
  // Ctrl-C arrives twice: from the terminal and from npm. The second changes nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => asked.abort());
  }
  // Whoever started us and was killed with -9 passes no signal on.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && asked.abort(), POLL_MS).unref();
  return asked;
}
