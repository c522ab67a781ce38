import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inheritedEnv, inRoot, ROOT } from './env.ts';
import { progress, sayError } from './progress.ts';
import { run } from './run.ts';

/** The slice that is copied: it is live, so what it teaches is never stale. */
const MODEL = 'project';
const MODEL_URL = 'projects';

const USAGE = `npm run new:kind NAME [URL]
  NAME  singular, one lower-case word: treaty
  URL   plural, as in addresses; default NAME and an s`;

const show = progress();

/** Code lists keep their names: projectStatus and projectRole are vocabularies, not the kind. */
function rename(text: string, name: string, url: string): string {
  const capital = name[0]?.toUpperCase() + name.slice(1);
  return text
    .replaceAll(`'${MODEL_URL}'`, `'${url}'`)
    .replaceAll(/Project(?!Status|Role)/g, capital)
    .replaceAll(/project(?!Status|Role)/g, name);
}

function copySlice(name: string, url: string): string[] {
  const from = inRoot('packages/api/src/kinds', MODEL);
  const to = inRoot('packages/api/src/kinds', name);
  if (existsSync(to)) throw new Error(`packages/api/src/kinds/${name} is there already.`);
  cpSync(from, to, { recursive: true });
  return readdirSync(to).map((file) => {
    const path = join(to, file.replaceAll(MODEL, name));
    if (path !== join(to, file)) renameSync(join(to, file), path);
    writeFileSync(path, rename(readFileSync(path, 'utf8'), name, url));
    return path;
  });
}

/** Adds one line before the first that matches, so that the order of the list stays. */
function register(file: string, pairs: [before: RegExp, line: string][]): void {
  const path = inRoot(file);
  let text = readFileSync(path, 'utf8');
  for (const [before, line] of pairs) {
    const at = text.search(before);
    if (at < 0) throw new Error(`${file} has no line like ${before}; add by hand: ${line}`);
    text = `${text.slice(0, at)}${line}\n${text.slice(at)}`;
  }
  writeFileSync(path, text);
}

async function main([name, url = `${name}s`]: string[]): Promise<void> {
  if (!name || !/^[a-z]+$/.test(name)) {
    sayError(USAGE);
    process.exitCode = 1;
    return;
  }
  const capital = name[0]?.toUpperCase() + name.slice(1);
  const files = copySlice(name, url);
  register('packages/api/src/kinds/schemas.ts', [
    [/^import \{ projectSchema/m, `import { ${name}Schema } from './${name}/schema.ts';`],
    [/^ {2}project: projectSchema/m, `  ${name}: ${name}Schema,`],
    [/^ {2}project: 'projects'/m, `  ${name}: '${url}',`],
  ]);
  register('packages/api/src/kinds/index.ts', [
    [/^import \{ project \}/m, `import { ${name} } from './${name}/index.ts';`],
    [/^const all = \[/m, '// The order is that of menus.'],
  ]);
  const index = inRoot('packages/api/src/kinds/index.ts');
  writeFileSync(
    index,
    readFileSync(index, 'utf8')
      .replace('// The order is that of menus.\n', '')
      .replace('const all = [', `const all = [${name}, `),
  );
  register('packages/api/src/root.ts', [
    [/^import \{ projectRouter/m, `import { ${name}Router } from './kinds/${name}/router.ts';`],
    [/^ {2}project: projectRouter/m, `  ${name}: ${name}Router,`],
  ]);
  await run(inRoot('node_modules/.bin/biome'), ['check', '--write', 'packages/api/src'], {
    cwd: ROOT,
    env: inheritedEnv(),
  });
  show.say(`Made ${files.length} files in packages/api/src/kinds/${name} and named them in kinds/index.ts, kinds/schemas.ts and root.ts.

Now:
  1. schema.ts    say what a ${name} is; take out what only a project has
  2. indexing.ts  say what its lists filter and sort by: table ${capital}Index
  3. prisma/schema/index-kinds.prisma  the same columns, then npm run db -- new ${name}
  4. rules.ts, evidence.ts, queries.ts, router.ts  follow the compiler: npx tsc --noEmit -p packages/api
  5. apps/web/features/${name}  its page; form and list of the desk are there already`);
}

await main(process.argv.slice(2));
