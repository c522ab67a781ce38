import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { defined } from '@chancery/api/testing/defined';
import { portOf } from '@chancery/db/port-of';
import { type TestDatabase, testDatabase } from '@chancery/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

let database: TestDatabase;
let dataDir: string;
beforeAll(async () => {
  database = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'chancery-serve-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true });
});

function serve(name: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), name], {
    env: {
      PATH: process.env.PATH,
      DATA_DIR: dataDir,
      DATABASE_URL: database.app,
      ...env,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said.text += chunk;
    });
  }
  return { child, said };
}

const ended = async (child: ChildProcess) => (await once(child, 'close'))[0];

it('X11: the worker runs alone, ends when it is asked to, and tells when it died', async () => {
  const { child, said } = serve('worker', { AUTH_SECRET: 'x'.repeat(32) });
  while (!said.text.includes('Ready for jobs')) await wait(20);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);

  // One that dies is its supervisor's to start again.
  const again = serve('worker', { AUTH_SECRET: 'x'.repeat(32) });
  while (!again.said.text.includes('Ready for jobs')) await wait(20);
  process.kill(childOf(defined(again.child.pid)), 'SIGKILL');
  expect(await ended(again.child)).toBe(128 + 9);
});

it('X28: what is missing or taken is told at once', async () => {
  const { child, said } = serve('worker', {});
  expect(await ended(child)).toBe(1);
  expect(said.text).toContain('AUTH_SECRET is not set');

  const holder = createServer().listen(0);
  await once(holder, 'listening');
  const { port } = { port: portOf(holder) };
  // The public site is asked for no secret.
  const web = serve('web', { WEB_PORT: String(port) });
  expect(await ended(web.child)).toBe(1);
  expect(web.said.text).toContain(`Port ${port} is in use`);
  holder.close();

  const none = serve('desk', {});
  expect(await ended(none.child)).toBe(1);
  expect(none.said.text).toContain('npm run serve -- web|admin|worker');
});

/** The process that a process has started. */
function childOf(parent: number): number {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return defined(rows.find(([, above]) => above === parent)?.[0]);
}
