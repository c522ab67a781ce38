import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot, ROOT } from './env.ts';

/** A path of a file or folder in backquotes: from the root, with an ending or a slash inside. */
const PATH = /`((?:apps|packages|prisma|e2e|deploy|docs)\/[^`\s]*)`/g;
/** Names that stand for others: the kind that a reader is about to make, a decision to be written. */
const EXAMPLE = /treaty|<\w+>|NNN/;

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/engine.md',
  'docs/operations.md',
  'docs/where-is.md',
];

it.each(documents)('%s names files that are there', (document) => {
  const text = readFileSync(inRoot(document), 'utf8');
  const named = [...text.matchAll(PATH)].map(([, path = '']) => path);
  const isThere = (path: string) =>
    path.includes('*') ? globSync(path, { cwd: ROOT }).length > 0 : existsSync(inRoot(path));
  expect(named.filter((path) => !EXAMPLE.test(path) && !isThere(path))).toEqual([]);
});
