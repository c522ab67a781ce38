import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { messageOf } from './errors.ts';

/**
 * Connections for the schema engine. PrismaPg is made for the client; for the engine it
 * falls short in three ways, each mended below where it matters.
 */
export class Adapters implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  /** What PostgreSQL said: the engine's own message would be "external connector error". */
  failure: string | undefined;
  readonly #url: string;
  readonly #open = new Set<SqlDriverAdapter>();
  readonly #shadows: string[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  connect(): Promise<SqlDriverAdapter> {
    return this.#connect(this.#url);
  }

  /**
   * PrismaPg's own loses to the database named in a connection string, so that the engine would
   * replay migrations on the real one. Ours makes a database beside it; `close` drops it.
   */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `chancery_shadow_${randomUUID().replaceAll('-', '')}`;
    try {
      await execute(this.#url, `CREATE DATABASE "${name}" TEMPLATE template0`);
    } catch (error) {
      this.failure ??= `The migrations are replayed in a temporary database, and this login could not make one: ${messageOf(error)}`;
      throw error;
    }
    this.#shadows.push(name);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    return this.#connect(url.href);
  }

  async close(): Promise<void> {
    for (const adapter of this.#open) await adapter.dispose();
    for (const name of this.#shadows) {
      await execute(this.#url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    }
  }

  async #connect(url: string): Promise<SqlDriverAdapter> {
    const adapter = await new PrismaPg({ connectionString: url, max: 1 }).connect();
    readCharColumns(adapter as unknown as Inside);
    // PrismaPg splits at every semicolon, which breaks the body of a function.
    adapter.executeScript = async (script) => {
      try {
        await execute(url, script);
      } catch (error) {
        this.failure ??=
          error instanceof pg.DatabaseError ? sentenceOf(error, script) : messageOf(error);
        throw error;
      }
    };
    // The engine may dispose of a connection and so may we: the second time must do nothing.
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      if (this.#open.delete(adapter)) await dispose();
    };
    this.#open.add(adapter);
    return adapter;
  }
}

const CHAR = 18;
const TEXT = 25;

type Inside = SqlDriverAdapter & { performIO(query: SqlQuery): Promise<pg.QueryArrayResult> };

/** The engine reads the catalogue, whose "char" columns PrismaPg does not know. */
function readCharColumns(adapter: Inside): void {
  const queryRaw = adapter.queryRaw;
  adapter.queryRaw = async (query) => {
    const columns: number[] = [];
    const reader = Object.create(adapter) as Inside;
    reader.performIO = async (given) => {
      const result = await adapter.performIO(given);
      result.fields.forEach((field, index) => {
        if (field.dataTypeID !== CHAR) return;
        columns.push(index);
        field.dataTypeID = TEXT;
      });
      return result;
    };
    const set = await queryRaw.call(reader, query);
    for (const index of columns) set.columnTypes[index] = ColumnTypeEnum.Character;
    return set;
  };
}

function sentenceOf(error: pg.DatabaseError, script: string): string {
  if (!error.position) return error.message;
  const line = script.slice(0, Number(error.position)).split('\n').length;
  return `${error.message} (line ${line} of the script)`;
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
