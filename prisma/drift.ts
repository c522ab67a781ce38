import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { applyMigrations } from './apply.ts';
import { migrationList, NO_FILTER, withEngine } from './engine.ts';
import { readMigrations, readSchema } from './schema-files.ts';

export type Drift = {
  /** SQL that the migrations lack (or have too much of) against the schema; empty: they agree. */
  statements: string[];
};

/**
 * What differs between the migrations and the schema folder. Objects that Prisma cannot describe
 * and that migrations make by hand do not count.
 * @param url a login that may create databases; the comparison runs in temporary ones
 */
export async function schemaDrift(
  url: string,
  sources: { migrations?: Migrations; schema?: Schema } = {},
): Promise<Drift> {
  const { statements } = await compare(url, sources);
  return { statements };
}

type Migrations = ReturnType<typeof readMigrations>;
type Schema = ReturnType<typeof readSchema>;

/** A thing made by SQL that Prisma cannot write. */
type HandWritten = { type: 'index' | 'generated column'; table: string; name: string };

/** The SQL from the migrations to the schema, less what touches hand-written objects. */
export async function compare(
  url: string,
  {
    migrations = readMigrations(),
    schema = readSchema(),
  }: { migrations?: Migrations; schema?: Schema } = {},
): Promise<{ statements: string[]; handWritten: HandWritten[] }> {
  const script = await withEngine(
    url,
    async (engine) => {
      const { stdout } = await engine.diff({
        from: { tag: 'migrations', ...migrationList(migrations) },
        to: { tag: 'schemaDatamodel', files: schema },
        script: true,
        exitCode: null,
        filters: NO_FILTER,
      });
      return stdout ?? '';
    },
    schema,
  );
  const all = statementsOf(script);
  if (all.length === 0 || migrations.length === 0) return { statements: all, handWritten: [] };
  return inMigrated(url, migrations, async (client) => {
    const handWritten: HandWritten[] = (await client.query(HAND_WRITTEN)).rows;
    const statements = await withoutRespelled(client, withoutHandWritten(all, handWritten));
    return { statements, handWritten };
  });
}

/** Splits the engine's script, which puts a comment above each statement. */
function statementsOf(script: string): string[] {
  return script
    .split(/;[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part.split('\n').some((line) => line.trim() && !line.startsWith('--')))
    .map((part) => (part.endsWith(';') ? part : `${part};`));
}

/** Removes what would drop or alter a hand-written object, and nothing else. */
function withoutHandWritten(statements: string[], known: HandWritten[]): string[] {
  const indexes = new Set(known.filter((it) => it.type === 'index').map((it) => it.name));
  const columns = new Set(
    known.filter((it) => it.type === 'generated column').map((it) => `${it.table}.${it.name}`),
  );
  return statements.flatMap((statement) => {
    const dropped = /^DROP INDEX (?:"[^"]+"\.)?"([^"]+)"/m.exec(statement)?.[1];
    if (dropped && indexes.has(dropped)) return [];
    const table = /^ALTER TABLE (?:"[^"]+"\.)?"([^"]+)"/m.exec(statement)?.[1];
    if (!table) return [statement];
    const constraint = /DROP CONSTRAINT "([^"]+)";?$/.exec(statement)?.[1];
    if (constraint && indexes.has(constraint)) return [];
    return withoutColumns(statement, table, columns);
  });
}

/** Prisma takes a generated column for one with a default, and one it is not told of for surplus. */
function withoutColumns(statement: string, table: string, columns: Set<string>): string[] {
  const [, head, body] =
    /^([\s\S]*?ALTER TABLE (?:"[^"]+"\.)?"[^"]+") ([\s\S]*);$/.exec(statement) ?? [];
  if (head === undefined || body === undefined) return [statement];
  const actions = body.split(/,\n/);
  const left = actions.filter((action) => {
    const column = /^(?:DROP COLUMN|ALTER COLUMN) "([^"]+)"/.exec(action.trim())?.[1];
    if (!column || !columns.has(`${table}.${column}`)) return true;
    return !/^(?:DROP COLUMN|ALTER COLUMN "[^"]+" DROP DEFAULT)/.test(action.trim());
  });
  if (left.length === actions.length) return [statement];
  return left.length === 0 ? [] : [`${head} ${left.join(',\n')};`];
}

/**
 * PostgreSQL stores the condition of a partial index in its own spelling (`in (…)` becomes
 * `= ANY (ARRAY[…])`), which the engine takes for another index. Whether it is one, PostgreSQL
 * itself says: the new index is made in place of the old, and its definition compared.
 */
async function withoutRespelled(client: pg.Client, statements: string[]): Promise<string[]> {
  const same = new Set<string>();
  for (const create of statements) {
    const name = /^CREATE (?:UNIQUE )?INDEX "([^"]+)"/m.exec(create)?.[1];
    const drop = name && statements.find((it) => it.endsWith(`DROP INDEX "${name}";`));
    if (!name || !drop) continue;
    const before = await definitionOf(client, name);
    await client.query('BEGIN');
    // It fails where the new index is over a column that is yet to be made: then it is another one.
    const after = await client
      .query(`${drop}\n${create}`)
      .then(() => definitionOf(client, name))
      .catch(() => null);
    await client.query('ROLLBACK');
    if (before === after) same.add(drop).add(create);
  }
  return statements.filter((statement) => !same.has(statement));
}

async function definitionOf(client: pg.Client, index: string): Promise<string> {
  const { rows } = await client.query('select pg_get_indexdef(to_regclass($1)) as it', [
    `public.${client.escapeIdentifier(index)}`,
  ]);
  return rows[0].it;
}

/** Runs `work` in a temporary database with all migrations. */
async function inMigrated<T>(
  url: string,
  migrations: Migrations,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const name = `chancery_drift_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE template0`);
    const temporary = new URL(url);
    temporary.pathname = `/${name}`;
    const client = new pg.Client({ connectionString: temporary.href });
    try {
      await applyMigrations(temporary.href, migrations);
      await client.connect();
      return await work(client);
    } finally {
      await client.end();
      await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    }
  } finally {
    await admin.end();
  }
}

/**
 * Exclusion constraints and indexes over expressions or generated columns; generated columns;
 * and any index whose comment begins with "hand-written", for what only its author can know
 * (an operator class, INCLUDE columns).
 */
const HAND_WRITTEN = `
  select 'index' as type, t.relname as table, i.relname as name
  from pg_index x
  join pg_class i on i.oid = x.indexrelid
  join pg_class t on t.oid = x.indrelid
  join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
  where x.indisexclusion
     or x.indexprs is not null
     or obj_description(i.oid, 'pg_class') like 'hand-written%'
     or exists (
       select from pg_attribute a
       where a.attrelid = t.oid and a.attnum = any (x.indkey) and a.attgenerated <> ''
     )
  union all
  select 'generated column', t.relname, a.attname
  from pg_attribute a
  join pg_class t on t.oid = a.attrelid and t.relkind = 'r'
  join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
  where a.attgenerated <> ''
`;
