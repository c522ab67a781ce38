import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts a file under `public/generated`, named by its content, and says its address. */
export function placeGenerated(
  root: string,
  folder: string,
  name: string,
  ending: string,
  content: Buffer,
): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const address = `/generated/${folder}/${name}.${hash}.${ending}`;
  writeChanged(join(root, 'public', address), content);
  return address;
}

/** What is written anew though nothing changed would be built anew. */
export function writeChanged(path: string, content: Buffer): void {
  if (existsSync(path) && readFileSync(path).equals(content)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
