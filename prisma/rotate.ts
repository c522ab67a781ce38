import { copyFileSync, renameSync, statSync, truncateSync } from 'node:fs';

/** A log that is longer is put away. */
const MAX_BYTES = 10 * 1024 * 1024;
/** So many older ones are kept: `name.1` is the latest. */
const KEPT = 3;

/**
 * Puts a log that has grown long away as `<path>.1`, and those before it one further. Whoever
 * writes it must append: the file stays the same and is emptied, so that a process that holds it
 * open goes on in it.
 */
export function rotate(path: string, maxBytes = MAX_BYTES): void {
  if (sizeOf(path) <= maxBytes) return;
  for (let number = KEPT - 1; number >= 1; number--) {
    if (sizeOf(`${path}.${number}`) > 0) renameSync(`${path}.${number}`, `${path}.${number + 1}`);
  }
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
