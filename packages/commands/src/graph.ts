import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCircles } from './import-circles.ts';
import { importsOf } from './imports.ts';
import { readWorkspaces, type Workspace } from './workspaces.ts';

/** The arrows of docs: which workspaces a workspace may import. Nothing else. */
const ARROWS: Record<string, string[]> = {
  'apps/web': ['api', 'dates', 'exchange', 'figures', 'ui', 'vocabularies'],
  'apps/admin': ['api', 'auth', 'dates', 'exchange', 'figures', 'files', 'ui', 'vocabularies'],
  'apps/worker': ['api', 'auth', 'db', 'dates', 'exchange', 'vocabularies'],
  'packages/api': ['db', 'dates', 'exchange', 'figures', 'files', 'vocabularies'],
  'packages/auth': ['api', 'db', 'vocabularies'],
  // Pure: they know nothing above them, and one another only where a package.json says so.
  'packages/dates': ['vocabularies'],
  'packages/exchange': ['dates', 'vocabularies'],
  'packages/figures': ['dates', 'vocabularies'],
  'packages/files': [],
  'packages/ui': ['dates', 'vocabularies'],
  'packages/vocabularies': [],
  prisma: [],
  // They stand above everything and nothing imports them but one another.
  'packages/commands': ['api', 'auth', 'db', 'files', 'vocabularies'],
  e2e: ['commands', 'db', 'api', 'auth', 'dates', 'vocabularies', 'web', 'admin'],
};

/** The demo dossier goes in by the one door for writes, which lies above prisma. */
const SEED_ARROWS = ['api', 'dates', 'vocabularies'];

/** In a kind's folder a file may import only files of its own or a lower rank. */
const RANKS: Record<string, number> = { schema: 0, rules: 1, indexing: 1, queries: 1, router: 2 };

/** Inside an app: a folder may import itself and those named. */
const LAYERS: Record<string, string[]> = {
  app: ['features', 'components', 'data'],
  features: ['components', 'data'],
  components: ['data'],
  data: [],
};

/** Inside packages/api, from below: each may import those before it and its own. */
const API_LEVELS = ['core/', 'kinds/', 'services/', 'root.ts', 'rest/', 'engine.ts', 'server.ts'];

/**
 * Holds every import of the repository, types included, against the arrows of the architecture.
 * @returns one sentence for each import that points the wrong way, and for each circle of them
 */
export function checkGraph(root: string): string[] {
  const workspaces = readWorkspaces(root);
  return workspaces.flatMap((workspace) => {
    const imports = new Map(
      sourcesOf(join(root, workspace.folder)).map((path) => [
        relative(root, path),
        importsOf(readFileSync(path, 'utf8')),
      ]),
    );
    return [
      ...[...imports].flatMap(([file, specifiers]) =>
        specifiers.flatMap((specifier) => {
          const problem = problemOf(root, workspaces, workspace, file, specifier);
          return problem ? [`${file}: ${problem}`] : [];
        }),
      ),
      ...circlesIn(root, workspace, imports),
    ];
  });
}

function circlesIn(
  root: string,
  workspace: Workspace,
  imports: ReadonlyMap<string, readonly string[]>,
): string[] {
  const graph = new Map(
    [...imports].map(([file, specifiers]) => [
      file,
      specifiers.flatMap((specifier) => {
        const base = targetOf(root, workspace, file, specifier);
        if (base === null) return [];
        return ENDINGS.map((ending) => `${base}${ending}`).find((path) => imports.has(path)) ?? [];
      }),
    ]),
  );
  return importCircles(graph).map((way) => `a circle of imports: ${way.join(' -> ')}`);
}

const ENDINGS = ['', '.ts', '.tsx', '.js', '/index.ts'];

/** The file that a specifier names within the repository, from its root; null for a package. */
function targetOf(root: string, { folder }: Workspace, file: string, specifier: string) {
  if (specifier.startsWith('@/')) return join(folder, specifier.slice(2));
  return specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : null;
}

function problemOf(
  root: string,
  workspaces: Workspace[],
  workspace: Workspace,
  file: string,
  specifier: string,
): string | null {
  const name = /^@chancery\/([^/]+)/.exec(specifier)?.[1];
  if (name) return problemOfPackage(workspace, file, name, specifier);
  const target = targetOf(root, workspace, file, specifier);
  if (target === null) return null;
  if (!isInside(target, workspace.folder)) {
    const other = workspaces.find(({ folder }) => isInside(target, folder));
    if (!other) return null;
    return `reaches into ${other.folder} past its exports (${specifier}); import ${other.name} instead`;
  }
  return workspace.folder.startsWith('apps/')
    ? problemInApp(inWorkspace(workspace, file), inWorkspace(workspace, target), specifier)
    : workspace.folder === 'packages/api'
      ? problemInApi(inWorkspace(workspace, file), inWorkspace(workspace, target), specifier)
      : null;
}

function problemOfPackage(workspace: Workspace, file: string, name: string, specifier: string) {
  if (`@chancery/${name}` === workspace.name) return null;
  const seed = file.startsWith('prisma/seed/');
  const allowed = seed ? SEED_ARROWS : (ARROWS[workspace.folder] ?? []);
  if (!allowed.includes(name)) {
    return `${workspace.folder} may not import ${specifier} (may: ${allowed.join(', ') || 'nothing'})`;
  }
  // The seed is above its own package: an entry would make a circle of package.json files.
  if (!seed && !workspace.dependencies.includes(`@chancery/${name}`)) {
    return `imports ${specifier}, which is not in ${workspace.folder}/package.json`;
  }
  return null;
}

function problemInApp(file: string, target: string, specifier: string): string | null {
  const [from = '', feature] = file.split('/');
  const [to = '', otherFeature] = target.split('/');
  if (from === 'features' && to === 'features') {
    return feature === otherFeature
      ? null
      : `the feature ${feature} imports the feature ${otherFeature} (${specifier}); move what both need to components/`;
  }
  if (from === to || !(from in LAYERS) || !(to in LAYERS)) return null;
  return LAYERS[from]?.includes(to) ? null : `${from}/ may not import ${to}/ (${specifier})`;
}

function problemInApi(file: string, target: string, specifier: string): string | null {
  // A test stands outside: it may drive anything.
  if (/\.test\.tsx?$/.test(file) || file.startsWith('test/')) return null;
  const [level, targetLevel] = [levelOf(file), levelOf(target)];
  if (level >= 0 && targetLevel > level) {
    return `${API_LEVELS[level]} may not import ${API_LEVELS[targetLevel]} (${specifier})`;
  }
  const from = rankOf(file);
  const to = rankOf(target);
  if (from === null || to === null || to <= from) return null;
  return `points up (${specifier}): router -> rules, queries, indexing -> schema`;
}

const levelOf = (path: string): number =>
  API_LEVELS.findIndex((level) => path.startsWith(`src/${level}`));

function rankOf(path: string): number | null {
  const role = /^src\/kinds\/[^/]+\/([a-z-]+)(?:\.tsx?)?$/.exec(path)?.[1];
  return role && role in RANKS ? (RANKS[role] ?? null) : null;
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function inWorkspace(workspace: Workspace, path: string): string {
  return path.slice(workspace.folder.length + 1);
}

const SKIPPED = /^(node_modules|\..*|generated|test-results|playwright-report)$/;

function sourcesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesOf(path);
    return /\.([cm]?ts|tsx|mjs|js)$/.test(entry.name) && !entry.name.endsWith('.d.ts')
      ? [path]
      : [];
  });
}

if (import.meta.main) {
  const problems = checkGraph(fileURLToPath(new URL('../../..', import.meta.url)));
  console.log(problems.join('\n') || 'All arrows point the right way.');
  process.exitCode = problems.length > 0 ? 1 : 0;
}
