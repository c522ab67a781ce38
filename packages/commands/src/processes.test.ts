import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { defined } from '@chancery/api/testing/defined';
import { identityOf, isAlive } from '@chancery/db/lock';
import { processesBeside } from '@chancery/db/process-record';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Backoff } from './backoff.ts';
import { describeDeath, endLeftovers, Processes } from './processes.ts';

let folder: string;
let lines: string[];
let told: string[];
let processes: Processes;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-processes-'));
  lines = [];
  told = [];
  processes = new Processes(folder, {
    show: (name, line) => lines.push(`${name}: ${line}`),
    say: (line) => told.push(line),
    // On a busy machine a start alone takes seconds: no life here is long enough.
    pauses: { first: 40, longest: 200, enough: 60_000 },
  });
});
afterEach(async () => {
  await processes.stop();
  rmSync(folder, { recursive: true });
});

function start(name: string, script: string): void {
  const args = ['-e', script];
  processes.start({ name, command: process.execPath, args, cwd: folder, env: process.env });
}

async function said(line: string): Promise<void> {
  while (!lines.includes(line)) await wait(10);
}

async function until(what: () => boolean): Promise<void> {
  while (!what()) await wait(5);
}

/** The pid that a process prints after its name, the n-th time. */
async function pidOf(name: string, time: number): Promise<number> {
  const said = () => lines.filter((line) => line.startsWith(`${name}: ${name} `));
  await until(() => said().length >= time);
  return Number(said()[time - 1]?.split(' ')[2]);
}

describe('processes', () => {
  it('end together, with their own children', async () => {
    start(
      'parent',
      `const { spawn } = require('node:child_process');
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
       console.log('child ' + child.pid); console.log('ready'); setInterval(() => {}, 1000);`,
    );
    start('other', `console.log('ready'); setInterval(() => {}, 1000);`);
    await said('parent: ready');
    await said('other: ready');
    const pid = lines.find((line) => line.startsWith('parent: child '))?.split(' ')[2];
    const child = defined(identityOf(Number(pid)));
    expect(child).not.toBeNull();
    expect(isAlive(child)).toBe(true);
    await processes.stop();
    expect(isAlive(child)).toBe(false);
  });

  it('tell which of them died, and what it said last', async () => {
    start('lasting', 'setInterval(() => {}, 1000)');
    start('short', `console.error('no such table'); process.exit(3);`);
    const death = await processes.death;
    expect(death).toMatchObject({ name: 'short', code: 3, lastLines: ['no such table'] });
    expect(describeDeath(death)).toBe(
      'short ended with exit code 3. It said last:\n  no such table',
    );
    expect(readFileSync(join(folder, 'logs/short.log'), 'utf8')).toMatch(
      /^--- \S+ short starts, pid \d+\nno such table\n--- \S+ short ended with exit code 3\n$/,
    );
  });

  it('X11: start again alone when they die, and it is told and noted', async () => {
    start('web', `console.log('web ' + process.pid); setInterval(() => {}, 1000);`);
    start('worker', `console.log('worker ' + process.pid); setInterval(() => {}, 1000);`);
    processes.keepAlive();
    const first = await pidOf('worker', 1);
    const web = await pidOf('web', 1);
    expect(processesBeside(folder)).toMatchObject([{ name: 'web' }, { state: 'running' }]);
    process.kill(first, 'SIGKILL');
    await until(() => told.length > 0);
    expect(told).toEqual(['worker was ended by SIGKILL; it starts again in 0.04 s']);
    expect(processesBeside(folder)?.[1]).toMatchObject({
      name: 'worker',
      state: 'starting again',
      restarts: 1,
      died: { why: 'was ended by SIGKILL' },
    });
    const second = await pidOf('worker', 2);
    expect(second).not.toBe(first);
    expect(processesBeside(folder)).toMatchObject([
      { name: 'web', restarts: 0, died: null },
      { name: 'worker', state: 'running', restarts: 1 },
    ]);
    expect(isAlive(defined(identityOf(web)))).toBe(true);
    // X27: the log goes on where it was.
    const log = readFileSync(join(folder, 'logs/worker.log'), 'utf8');
    expect(log).toContain(`worker ${first}`);
    expect(readFileSync(join(folder, 'logs/supervisor.log'), 'utf8')).toContain(told[0]);
    await processes.stop();
    expect(processesBeside(folder)).toBeNull();
  });

  it('X11: that die again and again are tried with pauses that double, and none of its children stays', async () => {
    start(
      'web',
      `const { spawn } = require('node:child_process');
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
       console.log('web ' + child.pid);
       console.error('Error: listen EADDRINUSE: address already in use :::3000'); process.exit(1);`,
    );
    processes.keepAlive();
    await until(() => told.length >= 5);
    expect(told.slice(0, 5).map((line) => line.split('again in ')[1])).toEqual([
      '0.04 s',
      '0.08 s',
      '0.16 s',
      '0.2 s',
      '0.2 s',
    ]);
    expect(told[0]).toContain('web found its port 3000 taken by another program');
    expect(identityOf(await pidOf('web', 1))).toBeNull();
    await processes.stop();
    const count = told.length;
    await wait(300);
    expect(told.length).toBe(count);
  });

  it('X11: that lived long enough begin with the first pause again', () => {
    const backoff = new Backoff({ first: 1, longest: 8, enough: 60 });
    expect([0, 0, 59, 0, 0, 60, 0].map((lived) => backoff.pause(lived))).toEqual([
      1, 2, 4, 8, 8, 1, 2,
    ]);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'X12: go on when the disk takes no log and no record, and it is said once',
    async () => {
      for (const name of ['web', 'supervisor'])
        symlinkSync('/dev/full', join(folder, `logs/${name}.log`));
      symlinkSync('/dev/full', join(folder, 'processes.json.new'));
      start('web', `setInterval(() => console.log('web ' + process.pid), 5);`);
      processes.keepAlive();
      process.kill(await pidOf('web', 20), 'SIGKILL');
      await until(() => told.some((line) => line.includes('starts again')));
      const before = lines.length;
      await until(() => lines.length > before + 20);
      expect(told.filter((line) => line.includes('the disk is full'))).toEqual([
        `${join(folder, 'processes.json')} cannot be written: the disk is full. Logs have gaps until that is mended; everything goes on.`,
      ]);
    },
  );

  it('left behind by a parent that was killed are ended by the next', async () => {
    start('orphan', `console.log('ready'); setInterval(() => {}, 1000);`);
    await said('orphan: ready');
    expect(await endLeftovers(folder)).toBe(0);
    const path = join(folder, 'processes.json');
    const record = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...record, owner: '999999999 0' }));
    expect(await endLeftovers(folder)).toBe(1);
    expect((await processes.death).signal).toBe('SIGTERM');
  });
});
