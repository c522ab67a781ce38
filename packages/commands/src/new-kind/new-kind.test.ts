import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inheritedEnv, ROOT } from '../env.ts';
import { checkGraph } from '../graph.ts';
import { run } from '../run.ts';

const SLOW_MS = 180_000;

/** The repository as it lies here, with its own workspaces and the packages of this one. */
function copyOfRepository(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'chancery-new-kind-')));
  const files = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: ROOT })
    .toString()
    .split('\0')
    .filter((file) => file && existsSync(join(ROOT, file)));
  const generated = readdirSync(join(ROOT, 'prisma/generated'), { recursive: true })
    .map((file) => `prisma/generated/${String(file)}`)
    .filter((file) => file.endsWith('.ts'));
  for (const file of [...files, ...generated]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(root, file));
  }
  linkPackages(root);
  return root;
}

function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules/@chancery'), { recursive: true });
  for (const entry of readdirSync(join(ROOT, 'node_modules')))
    if (entry !== '@chancery')
      symlinkSync(join(ROOT, 'node_modules', entry), join(root, 'node_modules', entry));
  for (const own of readdirSync(join(ROOT, 'node_modules/@chancery'))) {
    const target = realpathSync(join(ROOT, 'node_modules/@chancery', own)).slice(ROOT.length + 1);
    symlinkSync(join(root, target), join(root, 'node_modules/@chancery', own));
    const nested = join(ROOT, target, 'node_modules');
    if (existsSync(nested)) symlinkSync(nested, join(root, target, 'node_modules'));
  }
}

describe('a new kind', () => {
  let root = '';
  const exec = (command: string, args: string[], cwd = root) =>
    run(command, args, { cwd, env: { ...inheritedEnv(), DATABASE_URL: undefined } });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');

  beforeAll(async () => {
    root = copyOfRepository();
    const made = await exec(process.execPath, [
      'packages/commands/src/new-kind.ts',
      'treaty',
      'treaties',
    ]);
    expect(made.code, made.output).toBe(0);
    // What a build prepares for the web app, such as its fonts, it prepares when it is configured.
    const prepared = await exec(
      process.execPath,
      ['--input-type=module', '-e', "await import('./next.config.ts')"],
      join(root, 'apps/web'),
    );
    expect(prepared.code, prepared.output).toBe(0);
  }, SLOW_MS);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('has its slice, its pages, its table and a migration', () => {
    expect(readdirSync(join(root, 'packages/api/src/kinds/treaty'))).toEqual(
      readdirSync(join(root, 'packages/api/src/kinds/briefing')),
    );
    expect(existsSync(join(root, 'apps/web/features/treaty/treaty-page.tsx'))).toBe(true);
    expect(read('prisma/schema/index-kinds.prisma')).toContain('model TreatyIndex {');
    const migration = readdirSync(join(root, 'prisma/migrations')).find((name) =>
      name.endsWith('_treaty'),
    );
    expect(read(`prisma/migrations/${migration}/migration.sql`)).toContain(
      'CREATE TABLE "TreatyIndex"',
    );
    expect(JSON.parse(read('apps/web/messages/en.json')).nav.treaties).toBe('Treaties');
  });

  it('keeps every arrow', () => {
    expect(checkGraph(root)).toEqual([]);
  });

  it.each(['packages/api', 'apps/web', 'apps/admin'])(
    'compiles in %s',
    async (workspace) => {
      const { code, output } = await exec(join(ROOT, 'node_modules/.bin/tsc'), [
        '--noEmit',
        '-p',
        workspace,
      ]);
      expect(code, output).toBe(0);
    },
    SLOW_MS,
  );

  it(
    'says its words in every language, and has addresses',
    async () => {
      const { code, output } = await exec(
        join(ROOT, 'node_modules/.bin/vitest'),
        ['run', 'i18n', 'addresses'],
        join(root, 'apps/web'),
      );
      expect(code, output).toBe(0);
    },
    SLOW_MS,
  );

  it(
    'is migrated, published and read in the tests that walk all kinds',
    async () => {
      const { code, output } = await exec(
        join(ROOT, 'node_modules/.bin/vitest'),
        ['run', '--reporter=verbose', 'test/public-fields.test.ts', 'test/facets.test.ts'],
        join(root, 'packages/api'),
      );
      expect(code, output).toBe(0);
      expect(output).toContain('of kind treaty');
    },
    SLOW_MS,
  );
});
