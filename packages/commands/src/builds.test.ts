import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPS, hashOfSources, useBuild } from './builds.ts';

let root: string;
const sources = ['apps', 'lock.json'];
const hash = () => hashOfSources(root, sources);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chancery-sources-'));
  mkdirSync(join(root, 'apps/web/.next'), { recursive: true });
  writeFileSync(join(root, 'apps/web/page.tsx'), 'one');
  writeFileSync(join(root, 'lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the stamp of a build', () => {
  it('changes with a source, its name, and the lock file', () => {
    const seen = new Set([hash()]);
    writeFileSync(join(root, 'apps/web/page.tsx'), 'two');
    seen.add(hash());
    writeFileSync(join(root, 'apps/web/other.tsx'), '');
    seen.add(hash());
    writeFileSync(join(root, 'lock.json'), '{ "a": 1 }');
    seen.add(hash());
    expect(seen.size).toBe(4);
  });

  it('does not change with a build, a test, or what Next writes', () => {
    const before = hash();
    writeFileSync(join(root, 'apps/web/.next/BUILD_ID'), 'x');
    writeFileSync(join(root, 'apps/web/page.test.tsx'), 'x');
    writeFileSync(join(root, 'apps/web/next-env.d.ts'), 'x');
    expect(hash()).toBe(before);
  });
});

it('a clone that cannot be written serves its build, and says what to do where it has none', async () => {
  const inClone = (script: string) =>
    spawnSync(
      'unshare',
      [
        '-m',
        'sh',
        '-c',
        `mount --bind -o ro ${root} ${root} && exec "$0" -e "$1"`,
        process.execPath,
        script,
      ],
      { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' },
    ).stdout;
  if (spawnSync('unshare', ['-m', 'true']).status !== 0) return;
  const use = `import('./src/builds.ts').then((it) => it.useBuild({ root: '${root}' })).then(({ folder }) => console.log(folder), (e) => console.log(e.message))`;
  expect(inClone(use)).toContain('cannot be written: run npm run build as its owner');
  for (const app of APPS) {
    const folder = join(root, 'apps', app, '.next');
    mkdirSync(folder, { recursive: true });
    for (const name of ['BUILD_ID', 'export-marker.json']) writeFileSync(join(folder, name), 'x');
    writeFileSync(join(folder, 'chancery-sources'), hashOfSources(root));
  }
  expect(inClone(use)).toBe('.next\n');
});

describe('X2: a build that was cut short', () => {
  /** Builds as turbo and Next do: the id first, the last mark at the end; a signal ends it with 0. */
  const turbo = (ms: number) => `#!${process.execPath}
    const { mkdirSync, writeFileSync } = require('node:fs');
    const put = (name) => { for (const app of ${JSON.stringify(APPS)}) {
      const folder = 'apps/' + app + '/' + process.env.NEXT_DIST_DIR;
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + '/' + name, 'x');
    } };
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
    put('BUILD_ID');
    setTimeout(() => put('export-marker.json'), ${ms});`;
  const put = (ms: number) => {
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(root, 'node_modules/.bin/turbo'), turbo(ms), { mode: 0o755 });
  };

  it('is no build, and the next start builds again', async () => {
    put(60_000);
    const asked = new AbortController();
    const interrupted = useBuild({ root, signal: asked.signal });
    while (!existsSync(join(root, 'apps/admin/.next/BUILD_ID'))) await wait(10);
    asked.abort();
    await expect(interrupted).rejects.toThrow('aborted');

    put(0);
    const built = await useBuild({ root });
    expect(built).toMatchObject({ folder: '.next', built: true });
    built.release();
    expect(await useBuild({ root })).toMatchObject({ folder: '.next', built: false });
  });

  it('is none either where the signal reached turbo alone', async () => {
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    const ended = turbo(60_000).replace("put('BUILD_ID')", "put('BUILD_ID'); process.exit(0)");
    writeFileSync(join(root, 'node_modules/.bin/turbo'), ended, { mode: 0o755 });
    await expect(useBuild({ root })).rejects.toThrow('was cut short: apps/web/.next is not whole');

    // Before anything of an earlier build was replaced.
    put(0);
    (await useBuild({ root })).release();
    writeFileSync(join(root, 'apps/web/page.tsx'), 'two');
    writeFileSync(join(root, 'node_modules/.bin/turbo'), `#!${process.execPath}\n`);
    await expect(useBuild({ root })).rejects.toThrow('was cut short');
  });

  it('leaves nothing of what it replaced that passes for fresh', async () => {
    put(0);
    (await useBuild({ root })).release();
    writeFileSync(join(root, 'apps/web/page.tsx'), 'two');
    put(60_000);
    const asked = new AbortController();
    const interrupted = useBuild({ root, signal: asked.signal });
    const stamp = join(root, 'apps/web/.next/chancery-sources');
    while (existsSync(stamp)) await wait(10);
    asked.abort();
    await expect(interrupted).rejects.toThrow('aborted');
    // Back to the sources of the first build.
    writeFileSync(join(root, 'apps/web/page.tsx'), 'one');
    put(0);
    expect(await useBuild({ root })).toMatchObject({ built: true });
  });

  it('without its BUILD_ID is not fresh', async () => {
    put(0);
    (await useBuild({ root })).release();
    rmSync(join(root, 'apps/admin/.next/BUILD_ID'));
    expect(await useBuild({ root })).toMatchObject({ built: true });
  });
});
