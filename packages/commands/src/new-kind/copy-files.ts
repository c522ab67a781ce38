import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { MODEL, MODEL_URL, type NewKind, rename } from './rename.ts';

const ROUTES = 'apps/web/app/[locale]/[view]/[dossier]';

/** Folders and files that the model has to itself. */
const OWN = [
  `packages/api/src/kinds/${MODEL}`,
  `apps/web/data/${MODEL_URL}.ts`,
  `apps/web/features/${MODEL}`,
  `${ROUTES}/${MODEL_URL}`,
];

/**
 * Copies what the model has to itself.
 * @returns the paths made
 * @throws where one of them is there already: nothing has been written then
 */
export function copyFiles(root: string, kind: NewKind): string[] {
  const pairs = OWN.map((path) => [join(root, path), join(root, rename(path, kind))] as const);
  for (const [, to] of pairs) if (existsSync(to)) throw new Error(`${to} is there already.`);
  return pairs.flatMap(([from, to]) => {
    cpSync(from, to, { recursive: true });
    return renamed(to, kind);
  });
}

/** Renames a copy and what stands in it. */
function renamed(path: string, kind: NewKind): string[] {
  if (statSync(path).isDirectory())
    return readdirSync(path).flatMap((entry) => {
      const to = join(path, rename(entry, kind));
      if (to !== join(path, entry)) renameSync(join(path, entry), to);
      return renamed(to, kind);
    });
  writeFileSync(path, rename(readFileSync(path, 'utf8'), kind));
  return [path];
}
