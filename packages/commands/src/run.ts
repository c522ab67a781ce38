import { spawn } from 'node:child_process';

export type Ran = { code: number; output: string };

/**
 * Runs a program to its end and resolves to its exit code and what it printed (stdout and stderr
 * in the order in which they came).
 * @param onLine also receives the output, line by line, while it comes
 * @param signal ends the program with SIGTERM
 */
export function run(
  command: string,
  args: string[],
  {
    cwd,
    env,
    onLine,
    signal,
  }: {
    cwd: string;
    env: Record<string, string | undefined>;
    onLine?: (line: string) => void;
    signal?: AbortSignal;
  },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: env as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let rest = '';
    const take = (chunk: Buffer) => {
      const text = chunk.toString();
      output += text;
      if (!onLine) return;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const abort = () => child.kill('SIGTERM');
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      signal?.removeEventListener('abort', abort);
      if (rest && onLine) onLine(rest);
      resolve({ code: code ?? 1, output: killedBy ? `${output}\nended by ${killedBy}` : output });
    });
  });
}
