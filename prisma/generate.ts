import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inheritedEnv } from './env.ts';
import { readSchema } from './schema-files.ts';

const HERE = import.meta.dirname;
const STAMP = join(HERE, 'generated', '.stamp');

/**
 * Generates the Prisma client into prisma/generated unless it is that of the present schema already.
 * Returns whether it had to. Throws with the output of Prisma if the schema is not valid.
 */
export function generate(): boolean {
  const stamp = stampOf();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false;
  // What is cut short must not pass for what was there before.
  if (existsSync(STAMP)) writeFileSync(STAMP, '');
  const require = createRequire(import.meta.url);
  const folder = join(require.resolve('prisma/package.json'), '..');
  const result = spawnSync(
    process.execPath,
    [join(folder, 'build', 'index.js'), 'generate', '--no-hints'],
    {
      cwd: HERE,
      encoding: 'utf8',
      env: {
        ...inheritedEnv(),
        // Prisma 7's client has no native engine, yet the CLI downloads the schema engine before
        // anything else, unless it is told of one. Any existing file does.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    },
  );
  if (result.status !== 0) {
    throw new Error(`prisma generate failed:\n${result.stdout}${result.stderr}`);
  }
  writeFileSync(STAMP, stamp);
  return true;
}

function stampOf(): string {
  const hash = createHash('sha256');
  for (const file of readSchema()) hash.update(file.path).update(file.content);
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(join(HERE, 'package.json')));
  return hash.digest('hex');
}

if (import.meta.main) {
  console.log(generate() ? 'Generated prisma/generated' : 'prisma/generated is up to date');
}
