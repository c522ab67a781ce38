import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inheritedEnv, ROOT } from '../env.ts';
import { run } from '../run.ts';
import { copyOfRepository } from './copy-of-repository.ts';

const SLOW_MS = 180_000;
/** Its schema, its index, the table of that and its migration, its label translated, the list of public fields. */
const FILES_MAX = 6;

/** What a person writes who lets briefings be filtered by the class of a visit: each file once. */
const EDITS: Record<string, (text: string) => string> = {
  'packages/api/src/kinds/briefing/schema.ts': (text) =>
    text
      .replace('import { z }', "import { codes } from '@chancery/vocabularies';\nimport { z }")
      .replace(/import \{ (.*) \} from '(.*common\.ts)'/, "import { code, $1 } from '$2'")
      .replace(
        '  authors: list(',
        "  visitClass: code(codes('visitClass'), { label: 'Visit', codeList: 'visitClass', filter: 1, column: 2 }).optional(),\n  authors: list(",
      ),
  'packages/api/src/kinds/briefing/indexing.ts': (text) =>
    text
      .replace("columns: ['dossiers', ", "columns: ['dossiers', 'visitClass', ")
      .replace('date: briefing.date,', 'visitClass: briefing.visitClass, date: briefing.date,'),
  'apps/web/messages/fields.json': (text) =>
    text.replace('{\n', '{\n  "Visit": { "ru": "Визит", "ur": "دورہ" },\n'),
  'packages/api/test/public-fields.txt': (text) =>
    text.replace(/^briefing: date\n/m, '$&briefing: visitClass\n'),
  'prisma/schema/index-kinds.prisma': (text) =>
    text.replace(/(model BriefingIndex \{[\s\S]*?)(\n {2}date )/, '$1\n  visitClass String?$2'),
  'prisma/migrations/29990101000000_visits/migration.sql': () =>
    'ALTER TABLE "BriefingIndex" ADD COLUMN "visitClass" TEXT;\n',
};

/** What derives from the field, asked in the copy. */
const ASK = `
  const { filtersOfKind, deskColumnsOfKind } = await import('./packages/api/src/kinds/schemas.ts');
  const { REGISTER_FILTERS } = await import('./apps/web/addresses/filters.ts');
  const { inputOf, routes } = await import('./packages/api/src/rest/routes.ts');
  const { briefingItem } = await import('./packages/api/src/kinds/briefing/queries.ts');
  const route = routes.find(({ path }) => path === '/briefings');
  console.log(JSON.stringify({
    filter: filtersOfKind('briefing')[0].name,
    site: REGISTER_FILTERS.briefings.visitClass,
    desk: deskColumnsOfKind('briefing').find(({ name }) => name === 'visitClass')?.header,
    parameter: 'visitClass' in inputOf(route),
    item: 'visitClass' in briefingItem.shape,
  }));`;

describe('a field that lists are filtered by', () => {
  let root = '';
  const exec = (command: string, args: string[], cwd = root) =>
    run(command, args, { cwd, env: { ...inheritedEnv(), DATABASE_URL: undefined } });

  beforeAll(() => {
    root = copyOfRepository();
    for (const [file, edit] of Object.entries(EDITS)) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      const before = file.endsWith('migration.sql') ? '' : readFileSync(path, 'utf8');
      expect(edit(before), file).not.toBe(before);
      writeFileSync(path, edit(before));
    }
  }, SLOW_MS);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is named in six files at most', () => {
    const count = Object.keys(EDITS).length;
    console.log(`A filterable field is named in ${count} files.`);
    expect(count).toBeLessThanOrEqual(FILES_MAX);
  });

  it(
    'is a filter of the API and the site, a column of the desk and a field of the items',
    async () => {
      const { code, output } = await exec(process.execPath, [
        '--conditions=react-server',
        '--input-type=module',
        '-e',
        ASK,
      ]);
      expect(code, output).toBe(0);
      expect(JSON.parse(output.slice(output.indexOf('{"filter"')))).toEqual({
        filter: 'visitClass',
        site: { codes: 'visitClass' },
        desk: 'Visit',
        parameter: true,
        item: true,
      });
    },
    SLOW_MS,
  );

  it(
    'has its label in every language',
    async () => {
      const { code, output } = await exec(
        join(ROOT, 'node_modules/.bin/vitest'),
        ['run', 'i18n/field-words'],
        join(root, 'apps/web'),
      );
      expect(code, output).toBe(0);
    },
    SLOW_MS,
  );

  it(
    'is written, listed and counted',
    async () => {
      const { code, output } = await exec(
        join(ROOT, 'node_modules/.bin/vitest'),
        [
          'run',
          'test/public-fields.test.ts',
          'test/facets.test.ts',
          '-t',
          'of kind briefing|exactly the fields',
        ],
        join(root, 'packages/api'),
      );
      expect(code, output).toBe(0);
    },
    SLOW_MS,
  );
});
