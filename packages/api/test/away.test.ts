import { pool } from '@chancery/db';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../src/core/database.ts';
import type { Engine } from '../src/core/engine.ts';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { kinds } from '../src/kinds/index.ts';
import { handleRest } from '../src/rest/handle-rest.ts';
import { publicRouter } from '../src/root.ts';
import { createCaller } from '../src/trpc.ts';
import { ids, opening } from './cast.ts';
import { type Harness, harness } from './harness.ts';

const LIMIT_MS = 300;

describe('a table that somebody holds', () => {
  let h: Harness;
  let site: Engine;
  let readers: pg.Pool;
  let holder: pg.Client;
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(ids()));
    // The login has such a limit of its own, of seconds.
    const options = encodeURIComponent(`-c statement_timeout=${LIMIT_MS}`);
    readers = pool(`${h.database.read}?options=${options}`, { max: 1, waitMs: 10 * LIMIT_MS });
    site = { db: new Database(readers), kinds, clock: h.clock };
    holder = new pg.Client({ connectionString: h.database.owner });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE "MeetingIndex" IN ACCESS EXCLUSIVE MODE');
  });
  afterAll(async () => {
    await holder.end();
    await readers.end();
    await h.close();
  });

  it('W1, W4 makes readers wait so long and no longer, and no connection is kept from the others', async () => {
    const get = (path: string) =>
      handleRest(new Request(`https://example.org/api/v1${path}`), site);
    const answer = await get('/meetings');
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const caller = createCaller(publicRouter)({ engine: site, actor: PUBLIC });
    await expect(caller.meeting.list({})).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect((await get('/projects')).status).toBe(200);
    const { rows } = await holder.query('SELECT FROM pg_locks WHERE NOT granted');
    expect(rows).toEqual([]);
  });
});
