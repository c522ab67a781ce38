import { existsSync, readdirSync, renameSync } from 'node:fs';

/**
 * Moves a file or folder out of the way, beside where it was, and returns its new path; null where
 * there is nothing. What may be data is never deleted: whoever can tell decides later.
 */
export function moveAside(path: string): string | null {
  if (!existsSync(path)) return null;
  const aside = `${path}.left-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  renameSync(path, aside);
  return aside;
}

/** Whether a folder holds anything; false where there is none. */
export function holdsAnything(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
