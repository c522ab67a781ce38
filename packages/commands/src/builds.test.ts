import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfSources } from './builds.ts';

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
