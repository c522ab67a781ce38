import { diskTrouble } from './disk-trouble.ts';

const HEARTBEAT_MS = 15_000;

export type Progress = {
  /** Runs one step of a command, showing that it began, that it goes on, and how long it took. */
  step<T>(title: string, work: () => Promise<T> | T): Promise<T>;
  say(line: string): void;
};

/** Progress for a terminal or a log; with `quiet`, none. */
export function progress({ quiet = false }: { quiet?: boolean } = {}): Progress {
  const say = quiet ? () => {} : (line: string) => console.log(line);
  return {
    say,
    async step(title, work) {
      const began = Date.now();
      const heartbeat = setInterval(() => say(`  … ${title}: ${seconds(began)}`), HEARTBEAT_MS);
      try {
        const result = await work();
        say(`✓ ${title} (${seconds(began)})`);
        return result;
      } catch (error) {
        say(`✗ ${title} (${seconds(began)})`);
        throw error;
      } finally {
        clearInterval(heartbeat);
      }
    },
  };
}

/** Elapsed time since an instant of Date.now(), in words. */
export function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Prints the message of an error, and its causes, without the stack: for people, not programs. */
export function sayError(error: unknown): void {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const message = diskTrouble(at) ?? at.message;
    console.error(at === error ? message : `  because: ${message}`);
    const { problems } = at as { problems?: { hint?: string }[] };
    for (const problem of problems ?? []) if (problem.hint) console.error(problem.hint);
  }
  if (!(error instanceof Error)) console.error(error);
}
