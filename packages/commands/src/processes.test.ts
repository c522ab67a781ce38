import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identityOf, isAlive } from '@chancery/db/lock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endLeftovers, Processes } from './processes.ts';

let folder: string;
let lines: string[];
let processes: Processes;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-processes-'));
  lines = [];
  processes = new Processes(folder, (name, line) => lines.push(`${name}: ${line}`));
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
    const child = identityOf(Number(pid)) as string;
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
    expect(readFileSync(join(folder, 'logs/short.log'), 'utf8')).toBe('no such table\n');
  });

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
