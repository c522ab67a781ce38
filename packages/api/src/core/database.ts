import type { PrismaClient } from '@chancery/db/client';
import type pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { isAway } from './is-away.ts';
import { prepared } from './prepared.ts';
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
  /**
   * Sends a statement that nobody needs rows of, and does not wait for it: statements are carried
   * out in the order they were sent, all before COMMIT. One that fails fails the transaction.
   */
  send(statement: Sql): void;
}

function over(client: pg.Pool | pg.PoolClient): ReadDb {
  return {
    async rows<T extends object>(
      statement: Sql,
      uses: readonly Use[] | ((rows: T[]) => readonly Use[]) = [ANYTHING],
    ): Promise<T[]> {
      const result = await client.query(prepared(statement));
      const rows = result.rows as T[];
      noteUses(typeof uses === 'function' ? uses(rows) : uses);
      return rows;
    },
  };
}

/** Statements sent ahead, and the first failure among them: those after it fail for its sake alone. */
class Sent implements WriteDb {
  readonly #client: pg.PoolClient;
  readonly #read: ReadDb;
  #failure: { error: unknown } | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: pg.PoolClient) {
    this.#client = client;
    this.#read = over(client);
  }

  send(statement: Sql): void {
    this.#last = this.#client.query(prepared(statement)).catch((error) => {
      this.#failure ??= { error };
    });
  }

  async rows<T extends object>(
    statement: Sql,
    uses?: readonly Use[] | ((rows: T[]) => readonly Use[]),
  ): Promise<T[]> {
    const ahead = this.#last;
    try {
      return await this.#read.rows<T>(statement, uses);
    } catch (error) {
      await ahead;
      throw this.#failure ? this.#failure.error : error;
    }
  }

  /** Waits until all that was sent is done; throws what failed first. */
  async done(): Promise<void> {
    await this.#last;
    if (this.#failure) throw this.#failure.error;
  }
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
  #prisma: Promise<PrismaClient> | undefined;

  constructor(pool: pg.Pool) {
    this.pool = pool;
    this.read = over(pool);
  }

  /**
   * Prisma Client over the same connections, for plain rows that no history, audit or list is made
   * of. It is loaded by the first who asks: the public site never does.
   */
  plainRows(): Promise<PrismaClient> {
    this.#prisma ??= import('@chancery/db/client').then(({ prismaClient }) =>
      prismaClient(this.pool),
    );
    return this.#prisma;
  }

  /** Several reads at one instant of the database. */
  async snapshot<T>(work: (db: ReadDb) => Promise<T>): Promise<T> {
    return this.#transaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', (client) =>
      work(over(client)),
    );
  }

  async write<T>(work: (db: WriteDb) => Promise<T>): Promise<T> {
    return this.#transaction('BEGIN', async (client) => {
      const db = new Sent(client);
      const result = await work(db);
      await db.done();
      return result;
    });
  }

  async #transaction<T>(begin: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    // Lost between two statements, it says so by an event: without a listener that ends the process.
    const lost = (error: Error): void => {
      broken = error;
    };
    client.on('error', lost);
    try {
      await client.query(begin);
      const result = await work(client);
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
