import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export type Workspace = {
  /** From the root: `packages/api`. */
  folder: string;
  name: string;
  scripts: Record<string, string>;
  dependencies: string[];
};

/** The workspaces of the root's package.json. */
export function readWorkspaces(root: string): Workspace[] {
  const { workspaces } = whole.parse(manifestAt(root));
  return workspaces
    .flatMap((pattern) =>
      pattern.endsWith('/*')
        ? readdirSync(join(root, pattern.slice(0, -2)))
            .sort()
            .map((name) => `${pattern.slice(0, -2)}/${name}`)
        : [pattern],
    )
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => {
      const { name, scripts, ...needs } = workspace.parse(manifestAt(join(root, folder)));
      const { dependencies, devDependencies, peerDependencies } = needs;
      return {
        folder,
        name,
        scripts,
        dependencies: Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }),
      };
    });
}

const packages = z.record(z.string(), z.string()).optional();
const whole = z.object({ workspaces: z.array(z.string()) });
const workspace = z.object({
  name: z.string(),
  scripts: z.record(z.string(), z.string()).default({}),
  dependencies: packages,
  devDependencies: packages,
  peerDependencies: packages,
});
const manifestAt = (folder: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const SKIPPED = /^(node_modules|\..*|generated|test-results)$/;

/** Whether a workspace holds tests for vitest. */
export function hasTests(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (SKIPPED.test(entry.name)) return false;
    if (entry.isDirectory()) return hasTests(join(folder, entry.name));
    return /\.test\.tsx?$/.test(entry.name);
  });
}

/**
 * Turbo passes over a workspace without the script in silence; this does not.
 * @returns one sentence for each script that is missing
 */
export function checkScripts(root: string): string[] {
  return readWorkspaces(root).flatMap(({ folder, scripts }) => {
    const wanted = ['typecheck'];
    if (existsSync(join(root, folder, 'playwright.config.ts'))) wanted.push('e2e');
    else if (hasTests(join(root, folder))) wanted.push('test');
    if (existsSync(join(root, folder, 'app'))) wanted.push('build', 'dev');
    return wanted
      .filter((script) => !scripts[script])
      .map((script) => `${folder}/package.json has no script "${script}"`);
  });
}
