import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdDataDir } from './data-dir.ts';
import { authSecret } from './secret.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-data-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('X28: the data folder', () => {
  it('is held by one start at a time, and the other is told by which', () => {
    const { dataDir, release } = holdDataDir(join(folder, 'data'));
    expect(() => holdDataDir(dataDir)).toThrow(
      `(pid ${process.pid}) already runs on ${dataDir}. Stop it with kill ${process.pid}, or`,
    );
    release();
    holdDataDir(dataDir).release();
    writeFileSync(join(dataDir, 'start.lock'), '999999999 0');
    holdDataDir(dataDir).release();
  });

  it('that is a file, or below one, is refused in words', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => holdDataDir(join(folder, 'file/data'))).toThrow(
      /cannot be written: a part of its path is a file\. Mend that, or give another: DATA_DIR=/,
    );
  });

  it.skipIf(spawnSync('unshare', ['-m', 'true']).status !== 0)(
    'on a file system that is read-only or full is refused in words',
    () => {
      const start = `node -e "import('./src/data-dir.ts').then((it) => it.holdDataDir('${folder}')).catch((e) => console.log(e.message))"`;
      const under = (options: string, more = '') =>
        spawnSync(
          'unshare',
          [
            '-m',
            'sh',
            '-c',
            `mount -t tmpfs -o ${options} tmpfs ${folder}; ${more} ${start.replace('node', process.execPath)}`,
          ],
          { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' },
        ).stdout;
      expect(under('ro')).toContain('its file system is read-only. Mend that');
      expect(under('size=16k', `dd if=/dev/zero of=${folder}/full 2>/dev/null;`)).toContain(
        'the disk is full. Mend that',
      );
    },
  );
});

describe('the secret', () => {
  it('is made once, kept, and read again', () => {
    const made = authSecret(undefined, folder, { embedded: true });
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    expect(authSecret(undefined, folder, { embedded: true })).toBe(made);
  });

  it('X28: that was emptied is named with the way out, and left as it is', () => {
    const path = join(folder, 'auth-secret');
    writeFileSync(path, '');
    expect(() => authSecret(undefined, folder, { embedded: true })).toThrow(
      `${path} is empty or cut off`,
    );
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('X21: is asked for on a database of one’s own', () => {
    expect(() => authSecret(undefined, folder, { embedded: false })).toThrow('AUTH_SECRET is not');
    expect(existsSync(join(folder, 'auth-secret'))).toBe(false);
  });
});
