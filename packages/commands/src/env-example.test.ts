import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot, ROOT } from './env.ts';
import { readWorkspaces } from './workspaces.ts';

/** Where variables are declared: each process has its `env.ts`, and two share what they are observed by. */
const DECLARATIONS = [
  ...readWorkspaces(ROOT).flatMap(({ folder }) => [`${folder}/env.ts`, `${folder}/src/env.ts`]),
  'packages/api/src/observability/observed-env.ts',
];

it('.env.example names every variable that a process reads, and no other', () => {
  const sources = DECLARATIONS.map((path) => inRoot(path)).filter(existsSync);
  const declared = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^ +([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name),
  );
  const example = readFileSync(inRoot('.env.example'), 'utf8');
  const named = [...example.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual([...new Set(declared)].toSorted());
});
