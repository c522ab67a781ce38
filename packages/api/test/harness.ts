import { pool } from '@chancery/db';
import { type TestDatabase, testDatabase } from '@chancery/db/testing';
import { v7 } from 'uuid';
import { change } from '../src/core/change/change.ts';
import type { Changed } from '../src/core/change/changed.ts';
import type { Intent } from '../src/core/change/intent.ts';
import type { Clock } from '../src/core/clock.ts';
import { Database } from '../src/core/database.ts';
import type { Engine } from '../src/core/engine.ts';
import { holdRows } from '../src/core/read/rows-of.ts';
import type { Actor, Grant } from '../src/core/scope/actor.ts';
import { kinds } from '../src/kinds/index.ts';
import { appRouter } from '../src/root.ts';
import { createCaller } from '../src/trpc.ts';

const callerFor = createCaller(appRouter);
holdRows();

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  #now = new Date('2026-11-24T12:00:00.000Z');
  now(): Date {
    return this.#now;
  }
  advance(ms: number): Date {
    this.#now = new Date(this.#now.getTime() + ms);
    return this.#now;
  }
}

export interface Harness {
  engine: Engine;
  /** what the public site runs on: the login that can read the public layer and nothing else */
  site: Engine;
  clock: TestClock;
  database: TestDatabase;
  /** every procedure, called as someone; the public reads under the login of its site */
  as(actor: Actor): ReturnType<typeof callerFor>;
  /** a person of the desk with one role everywhere */
  person(name: string, ...grants: Partial<Grant>[]): Promise<Actor & { type: 'person' }>;
  run(actor: Actor, ...intents: Intent[]): Promise<Changed>;
  close(): Promise<void>;
}

/** A migrated database of its own, over the application's role, with everything that tests need. */
export async function harness(): Promise<Harness> {
  const database = await testDatabase();
  const clock = new TestClock();
  const connections = pool(database.app, { max: 8 });
  const engine: Engine = { db: new Database(connections), kinds, clock };
  const readers = pool(database.read, { max: 4 });
  const site: Engine = { db: new Database(readers), kinds, clock };
  return {
    engine,
    site,
    clock,
    database,
    as: (actor) => callerFor({ engine: actor.type === 'public' ? site : engine, actor }),
    run: (actor, ...intents) => change(engine, intents, { actor, via: 'desk' }),
    async person(name, ...grants) {
      const id = v7();
      await connections.query(
        'INSERT INTO "Account" (id, email, name, "createdAt") VALUES ($1, $2, $3, now())',
        [id, `${name}@example.org`, name],
      );
      return {
        type: 'person',
        id,
        name,
        sessionId: v7(),
        grants: grants.map((grant) => ({ role: 'editor', dossierId: null, locales: [], ...grant })),
      };
    },
    async close() {
      await Promise.all([connections.end(), readers.end()]);
      await database.drop();
    },
  };
}
