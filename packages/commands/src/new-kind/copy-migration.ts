import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capital, MODEL, type NewKind, rename } from './rename.ts';

/** A migration that makes the new kind's table: what all migrations say of the model's, in order. */
export function copyMigration(root: string, kind: NewKind, now = new Date()): string {
  const migrations = join(root, 'prisma/migrations');
  const statements = readdirSync(migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(migrations, name, 'migration.sql'), 'utf8'))
    .flatMap((text) => text.split(/;[ \t]*\n/))
    .filter((statement) => statement.includes(`"${capital(MODEL)}Index`))
    .map((statement) => rename(statement.trim(), kind));
  const stamp = now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const path = join(migrations, `${stamp}_${kind.name}`, 'migration.sql');
  mkdirSync(dirname(path));
  writeFileSync(path, `${statements.join(';\n\n')};\n`);
  return path;
}
