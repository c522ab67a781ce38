import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeGenerated, writeChanged } from './generated-file.ts';

/** Scripts that a page loads as they are; each works on HTML that is whole without it. */
const SCRIPTS = ['suggest'] as const;

/** Puts them under `public/generated/scripts`, without comments and indentation. */
export function prepareScripts(root: string): void {
  const manifest = Object.fromEntries(
    SCRIPTS.map((name) => {
      const source = readFileSync(join(root, 'client', `${name}.js`), 'utf8');
      return [name, placeGenerated(root, 'scripts', name, 'js', Buffer.from(bare(source)))];
    }),
  );
  const path = join(root, 'generated/scripts.json');
  writeChanged(path, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
}

const bare = (source: string): string =>
  source
    .replace(/\/\*\*[\s\S]*?\*\/ ?/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
