import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inheritedEnv, inRoot } from '../env.ts';

/** A row of the bare page costs so many bytes: once in the HTML, once in what React reads. */
const BYTES_PER_ROW = 208;

/** Builds a static page of about `bytes` with nothing but Next, and serves it. */
export function serveBareNext(folder: string, port: number, bytes: number): ChildProcess {
  rmSync(folder, { recursive: true, force: true });
  cpSync(inRoot('packages/commands/bare-next'), folder, { recursive: true });
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  const env = {
    ...inheritedEnv(),
    BARE_WORDS: String(Math.round(bytes / BYTES_PER_ROW)),
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const next = inRoot('node_modules/next/dist/bin/next');
  const built = spawnSync(process.execPath, [next, 'build'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (built.status !== 0)
    throw new Error(`the bare page was not built:\n${built.stdout}${built.stderr}`);
  return spawn(process.execPath, [next, 'start', '--port', String(port)], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
}
