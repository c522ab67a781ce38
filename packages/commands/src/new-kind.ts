import { inheritedEnv, inRoot, ROOT } from './env.ts';
import { copyEntries } from './new-kind/copy-entries.ts';
import { copyFiles } from './new-kind/copy-files.ts';
import { copyMessages } from './new-kind/copy-messages.ts';
import { copyMigration } from './new-kind/copy-migration.ts';
import { capital, MODEL } from './new-kind/rename.ts';
import { progress, sayError } from './progress.ts';
import { run } from './run.ts';

const USAGE = `npm run new:kind NAME [URL]
  NAME  singular, one lower-case word: treaty
  URL   plural, as in addresses; default NAME and an s`;

const WORD = /^[a-z]+$/;
const show = progress();

async function main([name = '', url = `${name}s`]: string[]): Promise<void> {
  if (!WORD.test(name) || !WORD.test(url) || name === url) {
    sayError(USAGE);
    process.exitCode = 1;
    return;
  }
  const kind = { name, url };
  const made = copyFiles(ROOT, kind);
  const named = [...copyEntries(ROOT, kind), ...copyMessages(ROOT, kind)];
  const migration = copyMigration(ROOT, kind);
  await run(
    inRoot('node_modules/.bin/biome'),
    ['check', '--write', ...[...made, ...named].filter((path) => /\.(tsx?|json)$/.test(path))],
    { cwd: ROOT, env: inheritedEnv() },
  );
  show.say(`Made ${made.length} files as ${MODEL} has them, a migration, and an entry in ${named.length} lists. The repository
compiles, its tests pass, the desk edits a ${name} and the site shows it at /…/${url}.

Now make it a ${name}:
  1. packages/api/src/kinds/${name}/schema.ts    what it is; take out what only a ${MODEL} has
  2. …/indexing.ts                          what its lists filter and sort by: table ${capital(name)}Index
  3. prisma/schema/index-kinds.prisma       the same columns; delete ${migration.slice(ROOT.length + 1)}
                                            and write it anew: npm run db -- new ${name}
  4. …/rules.ts, evidence.ts, queries.ts, router.ts
  5. apps/web/features/${name}               its page and register; what its filters are: addresses/filters.ts
  6. apps/web/messages                      its words; ru and ur hold the English in quotation marks
  7. packages/api/test                      cast.ts and public-fields.txt say what is meant to be public`);
}

await main(process.argv.slice(2));
