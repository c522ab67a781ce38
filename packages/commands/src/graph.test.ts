import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkGraph } from './graph.ts';
import { checkScripts } from './workspaces.ts';

let root = '';

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A repository of these files; each package.json depends on everything it may. */
function repository(files: Record<string, string>): string {
  root = mkdtempSync(join(tmpdir(), 'chancery-graph-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  write('package.json', JSON.stringify({ workspaces: ['apps/*', 'packages/*', 'prisma'] }));
  const all = ['api', 'auth', 'db', 'ui', 'vocabularies', 'figures'].map((it) => `@chancery/${it}`);
  for (const folder of ['apps/web', 'apps/admin', 'packages/api', 'packages/ui', 'prisma']) {
    const name = folder === 'prisma' ? 'db' : folder.split('/')[1];
    const dependencies = Object.fromEntries(all.map((it) => [it, '*']));
    write(`${folder}/package.json`, JSON.stringify({ name: `@chancery/${name}`, dependencies }));
  }
  for (const [path, content] of Object.entries(files)) write(path, content);
  return root;
}

describe('the arrows', () => {
  it('let through what the architecture draws', () => {
    const files = {
      'apps/web/app/page.tsx': "import { Project } from '../features/project/project-page.tsx';",
      'apps/web/features/project/project-page.tsx': "import { Card } from '../../components/card';",
      'apps/web/data/projects.ts': "import { publicApi } from '@chancery/api/server';",
      'apps/admin/app/route.ts': "import { currentActor } from '@chancery/auth';",
      'packages/api/src/kinds/project/router.ts': "import { rules } from './rules.ts';",
      'packages/api/src/kinds/project/rules.ts': "import { schema } from './schema.ts';",
      'packages/api/src/kinds/project/project.test.ts': "import { router } from './router.ts';",
      'packages/api/src/core/change/change.ts': "import { pool } from '@chancery/db';",
      'prisma/seed/index.ts': "import { change } from '@chancery/api/server';",
    };
    expect(checkGraph(repository(files))).toEqual([]);
  });

  it.each([
    ['apps/web/data/a.ts', "import { pool } from '@chancery/db';", 'may not import @chancery/db'],
    ['apps/web/app/a.ts', "import type { A } from '@chancery/auth';", 'may not import'],
    ['apps/web/app/a.ts', "import a from '../../admin/app/b.ts';", 'reaches into apps/admin'],
    ['apps/web/app/a.ts', "import a from '../../../packages/api/src/core/b.ts';", 'reaches into'],
    ['packages/ui/src/a.tsx', "import '@chancery/api';", 'may not import'],
    ['packages/ui/src/a.tsx', "import '@chancery/vocabularies/x';", null],
    ['prisma/client.ts', "const a = await import('@chancery/api/server');", 'may not import'],
    [
      'packages/api/src/core/a.ts',
      "import a from '../kinds/project/schema.ts';",
      'core/ may not import kinds/',
    ],
    ['packages/api/src/core/a.ts', "import type { A } from '../services/b.ts';", 'services/'],
    ['packages/api/src/core/read/a.ts', "import a from '../../rest/b.ts';", 'rest/'],
    ['packages/api/src/kinds/meeting/queries.ts', "import '../../services/b.ts';", 'services/'],
    ['packages/api/src/kinds/meeting/router.ts', "import '../../rest/b.ts';", 'rest/'],
    ['packages/api/src/services/search/router.ts', "import '../../rest/b.ts';", 'rest/'],
    ['packages/api/src/services/search/router.ts', "import '../../root.ts';", 'root.ts'],
    ['packages/api/src/root.ts', "import './rest/b.ts';", 'rest/'],
    ['packages/api/src/rest/b.ts', "import '../root.ts';", null],
    ['packages/api/src/services/search/a.test.ts', "import '../../rest/b.ts';", null],
    ['packages/api/src/kinds/project/schema.ts', "import './rules.ts';", 'points up'],
    ['packages/api/src/kinds/project/queries.ts', "import '../meeting/router.ts';", 'points up'],
    ['apps/web/features/a/a.tsx', "import { B } from '../b/b.tsx';", 'feature a imports'],
    ['apps/web/features/a/a.tsx', "import { B } from '@/features/b/b';", 'feature a imports'],
    ['apps/web/components/a.tsx', "export * from '../features/b/b.tsx';", 'may not import'],
    ['apps/web/data/a.ts', "import x from '../app/x.ts';", 'may not import'],
  ])('in %s: %s', (path, source, expected) => {
    const problems = checkGraph(repository({ [path]: source }));
    if (expected === null) expect(problems).toEqual([]);
    else {
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(path);
      expect(problems[0]).toContain(expected);
    }
  });

  it('let no files of a workspace import one another in a circle, by types or through others', () => {
    const problems = checkGraph(
      repository({
        'apps/web/data/a.ts': "import { b } from './b';",
        'apps/web/data/b.ts': "export * from '@/data/c.ts';",
        'apps/web/data/c.ts': "import type { A } from './a.ts'; import './d.ts';",
        'apps/web/data/d.ts': '',
        'packages/ui/src/e.ts': "const e = await import('./e.ts');",
      }),
    );
    expect(problems).toEqual([
      'a circle of imports: apps/web/data/a.ts -> apps/web/data/b.ts -> apps/web/data/c.ts -> apps/web/data/a.ts',
      'a circle of imports: packages/ui/src/e.ts -> packages/ui/src/e.ts',
    ]);
  });

  it('want every imported package in package.json', () => {
    const problems = checkGraph(
      repository({ 'packages/api/src/a.ts': "import '@chancery/exchange';" }),
    );
    expect(problems).toEqual([
      'packages/api/src/a.ts: imports @chancery/exchange, which is not in packages/api/package.json',
    ]);
  });
});

describe('the tasks', () => {
  it('are missed where a workspace has tests and no script runs them', () => {
    const problems = checkScripts(repository({ 'packages/ui/src/a.test.ts': '' }));
    expect(problems).toContain('packages/ui/package.json has no script "test"');
    expect(problems).toContain('packages/ui/package.json has no script "typecheck"');
    expect(problems).not.toContain('packages/api/package.json has no script "test"');
  });
});
