import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inheritedEnv, ROOT } from '../env.ts';
import { checkGraph } from '../graph.ts';
import { run } from '../run.ts';
import { CHECKED } from './copy-entries.ts';
import { copyOfRepository } from './copy-of-repository.ts';
import { rename } from './rename.ts';

const SLOW_MS = 180_000;

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
    'is missed by the compiler in every list in code but the one of kinds',
    async () => {
      const whole = Object.keys(CHECKED).map((file) => [file, read(file)] as const);
      for (const [file, text] of whole) {
        const entries = (CHECKED[file] ?? []).map(
          ({ source, flags }) =>
            new RegExp(rename(source, { name: 'treaty', url: 'treaties' }), flags),
        );
        const without = entries.reduce((left, entry) => left.replace(entry, ''), text);
        expect(without).not.toBe(text);
        writeFileSync(join(root, file), without);
      }
      const { output } = await exec(join(ROOT, 'node_modules/.bin/tsc'), [
        '--noEmit',
        '-p',
        'packages/api',
      ]);
      for (const [file, text] of whole) {
        expect(output).toContain(file);
        writeFileSync(join(root, file), text);
      }
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
