import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript, which must run on any Node
import { isAtLeast, isInstalled, lock } from './bootstrap.mjs';

describe('the bootstrap', () => {
  it('knows which Node is enough', () => {
    expect(isAtLeast('v20.9.0', [20, 9])).toBe(true);
    expect(isAtLeast('v20.8.1', [20, 9])).toBe(false);
    expect(isAtLeast('v24.0.0', [20, 9])).toBe(true);
    expect(isAtLeast('v18.20.0', [20, 9])).toBe(false);
  });

  it('does not install what npm has installed already', () => {
    const wanted = {
      packages: {
        '': { version: '1.0.0' },
        'packages/api': { version: '1.0.0' },
        'node_modules/zod': { version: '4.6.7' },
        'node_modules/only-on-macos': { version: '1.0.0', optional: true },
        'node_modules/@chancery/api': { link: true },
      },
    };
    const has = (version: string) => ({ packages: { 'node_modules/zod': { version } } });
    expect(isInstalled(wanted, has('4.6.7'))).toBe(true);
    expect(isInstalled(wanted, has('4.6.6'))).toBe(false);
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
  });

  it('X28: takes over the lock of an installation that was cut off, however early', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-install-'));
    const path = join(folder, 'install.lock');
    const left: (() => void)[] = [
      () => {},
      () => writeFileSync(join(path, 'pid'), ''),
      () => writeFileSync(join(path, 'holder'), ''),
      // A pid that another process has been given since.
      () => writeFileSync(join(path, 'holder'), `${process.pid} 1`),
    ];
    for (const leave of left) {
      mkdirSync(path);
      leave();
      (await lock(path))();
    }
    const release = await lock(path);
    let second = false;
    const waiting = lock(path).then((done: () => void) => {
      second = true;
      done();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(second).toBe(false);
    release();
    await waiting;
    expect(existsSync(path)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
