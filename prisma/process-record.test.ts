import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownIdentity } from './lock.ts';
import {
  processesBeside,
  processRecordPath,
  readProcessRecord,
  writeProcessRecord,
} from './process-record.ts';
import { rotate } from './rotate.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-record-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('X11: what processes are there is believed only while who wrote it lives', () => {
  const web = { name: 'web', identity: null, restarts: 0, died: null };
  const processes = [{ ...web, state: 'running' as const }];
  const record = { owner: ownIdentity(), processes };
  writeProcessRecord(folder, record);
  expect(processesBeside(folder)).toEqual(processes);
  writeProcessRecord(folder, { ...record, owner: '999999999 0' });
  expect(processesBeside(folder)).toBeNull();
  expect(readProcessRecord(folder)?.processes).toEqual(processes);
});

it('X28: a record that is empty or half a file is none', () => {
  const record = { owner: ownIdentity(), processes: [] };
  writeProcessRecord(folder, record);
  const half = readFileSync(processRecordPath(folder), 'utf8').slice(0, 20);
  for (const text of ['', half, '{}']) {
    writeFileSync(processRecordPath(folder), text);
    expect(readProcessRecord(folder)).toBeNull();
    expect(processesBeside(folder)).toBeNull();
  }
});

it('X27: a log that has grown long is put away, three are kept, and who writes it goes on', () => {
  const path = join(folder, 'it.log');
  for (const text of ['one', 'two', 'three', 'four', 'five']) {
    writeFileSync(path, text, { flag: 'a' });
    rotate(path, 2);
  }
  writeFileSync(path, 'x', { flag: 'a' });
  rotate(path, 2);
  const said = [path, `${path}.1`, `${path}.2`, `${path}.3`].map((it) => readFileSync(it, 'utf8'));
  expect(said).toEqual(['x', 'five', 'four', 'three']);
});
