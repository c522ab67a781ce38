import pg from 'pg';
import type { DatabaseEnv } from './env.ts';
import { errorCode, messageOf } from './errors.ts';

const CONNECT_MS = 5_000;
const OLDEST = 15;
/** What the migrations make or use. */
const EXTENSIONS = ['btree_gist', 'pg_trgm', 'unaccent'];
const COLLATIONS = ['en-x-icu', 'ru-x-icu', 'ur-x-icu'];

const ADDRESSES = [
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_READ_URL',
  'DATABASE_READ_DIRECT_URL',
] as const;

/**
 * Whether a server of one's own has what is needed, before anything is written to it.
 * @throws with one sentence for each thing that is not right, and the way out
 */
export async function checkServer(env: DatabaseEnv, oldest = OLDEST): Promise<void> {
  const owner = env.DATABASE_OWNER_URL ?? env.DATABASE_DIRECT_URL ?? env.DATABASE_URL;
  if (!owner) return;
  const problems = (
    await Promise.all(ADDRESSES.map((name) => unreachable(name, env[name])))
  ).flat();
  if (problems.length === 0) problems.push(...(await lacking(owner, oldest)));
  if (problems.length > 0) {
    throw new Error(
      `The database cannot be used as it is; nothing was changed:\n  ${problems.join('\n  ')}`,
    );
  }
}

async function unreachable(name: string, url: string | undefined): Promise<string[]> {
  if (!url) return [];
  try {
    await ask(url, 'select');
    return [];
  } catch (error) {
    return [`${name} does not answer: ${messageOf(error) || errorCode(error)}`];
  }
}

async function lacking(url: string, oldest: number): Promise<string[]> {
  const [server] = await ask<{ number: number; version: string }>(
    url,
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
  );
  if (!server || server.number < oldest * 10_000) {
    return [`It is PostgreSQL ${server?.version}: ${oldest} or newer is needed`];
  }
  const [found] = await ask<Found>(url, FOUND, [EXTENSIONS, COLLATIONS]);
  if (!found) throw new Error(`${FOUND} gave no row`);
  const { absent, closed, collations, encoding, standby, creates } = found;
  const problems: string[] = [];
  if (standby) problems.push('It is a replica, which takes no migration: name the primary');
  if (encoding !== 'UTF8') {
    problems.push(
      `Its encoding is ${encoding}: make it anew with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0`,
    );
  }
  if (!creates) {
    problems.push(
      'The login that migrates may not make tables: set DATABASE_OWNER_URL to the owner of the database',
    );
  }
  for (const name of absent) {
    problems.push(
      `The extension ${name} is not installed on the server: install its contrib package (Debian: postgresql-contrib)`,
    );
  }
  for (const name of closed) {
    problems.push(
      `The extension ${name} is not in this database, and the login that migrates may not add it: let an administrator run CREATE EXTENSION ${name}`,
    );
  }
  for (const name of collations) {
    problems.push(
      `The collation ${name} is missing: the server must be built with ICU, as Debian's is`,
    );
  }
  return problems;
}

type Found = {
  standby: boolean;
  encoding: string;
  creates: boolean;
  absent: string[];
  closed: string[];
  collations: string[];
};

const FOUND = `
  select pg_is_in_recovery() as standby,
    getdatabaseencoding() as encoding,
    has_schema_privilege('public', 'CREATE') as creates,
    (select coalesce(array_agg(name), '{}') from unnest($1::text[]) name
      where not exists (select from pg_available_extensions e where e.name = name.name)) as absent,
    (select coalesce(array_agg(name), '{}') from unnest($1::text[]) name
      where exists (select from pg_available_extensions e where e.name = name.name and e.installed_version is null)
        and not (select rolsuper from pg_roles where rolname = current_user)
        and not (has_database_privilege(current_database(), 'CREATE') and exists (
          select from pg_available_extension_versions v where v.name = name.name and v.trusted))) as closed,
    (select coalesce(array_agg(name), '{}') from unnest($2::text[]) name
      where not exists (select from pg_collation c where c.collname = name.name)) as collations`;

async function ask<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}
