import type pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { isAway } from './is-away.ts';
import { ANYTHING, noteUses, type Use } from './read/uses.ts';

/** Can only read. Queries take this and nothing else. */
export interface ReadDb {
  /**
   * Rows of a statement, typed by the caller. `uses` says what the answer depends on, which may
   * follow from the rows; without it that is everything.
   */
  rows<T extends object>(
    statement: Sql,
    uses?: readonly Use[] | ((rows: T[]) => readonly Use[]),
  ): Promise<T[]>;
}

/** A transaction that may write. Only `change` and the account services get one. */
export interface WriteDb extends ReadDb {
  readonly writable: true;
}

function over(client: pg.Pool | pg.PoolClient): ReadDb {
  return {
    async rows<T extends object>(
      statement: Sql,
      uses: readonly Use[] | ((rows: T[]) => readonly Use[]) = [ANYTHING],
    ): Promise<T[]> {
      const result = await client.query({
        text: statement.text,
        values: statement.values as unknown[],
      });
      const rows = result.rows as T[];
      noteUses(typeof uses === 'function' ? uses(rows) : uses);
      return rows;
    },
  };
}

async function commit(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('COMMIT');
  } catch (error) {
    throw isAway(error) ? new CommitLost(error) : error;
  }
}

/** COMMIT was sent and the connection was lost before its answer: it was done, or it was not. */
export class CommitLost extends Error {
  constructor(cause: unknown) {
    super('The connection was lost at COMMIT', { cause });
    this.name = 'CommitLost';
  }
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
    // Lost between two statements, it says so by an event: without a listener that ends the process.
    const lost = (error: Error): void => {
      broken = error;
    };
    client.on('error', lost);
    try {
      await client.query(begin);
      const result = await work(over(client));
      await commit(client);
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.off('error', lost);
      client.release(broken);
    }
  }
}
