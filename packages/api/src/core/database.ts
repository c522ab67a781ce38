import type pg from 'pg';
import type { Sql } from 'sql-template-tag';

/** Can only read. Queries take this and nothing else. */
export interface ReadDb {
  /** Rows of a statement, typed by the caller. */
  rows<T extends object>(statement: Sql): Promise<T[]>;
}

/** A transaction that may write. Only `change` and the account services get one. */
export interface WriteDb extends ReadDb {
  readonly writable: true;
}

function over(client: pg.Pool | pg.PoolClient): ReadDb {
  return {
    async rows<T extends object>(statement: Sql): Promise<T[]> {
      const result = await client.query({
        text: statement.text,
        values: statement.values as unknown[],
      });
      return result.rows as T[];
    },
  };
}

/** One pool of connections to one role; closed by whoever made it. */
export class Database {
  readonly read: ReadDb;
  readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.pool = pool;
    this.read = over(pool);
  }

  /** Several reads at one instant of the database. */
  async snapshot<T>(work: (db: ReadDb) => Promise<T>): Promise<T> {
    return this.#transaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  }

  async write<T>(work: (db: WriteDb) => Promise<T>): Promise<T> {
    return this.#transaction('BEGIN', (db) => work({ ...db, writable: true }));
  }

  async #transaction<T>(begin: string, work: (db: ReadDb) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const result = await work(over(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}
