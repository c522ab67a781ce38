import { setTimeout as delay } from 'node:timers/promises';
import { pool } from '@chancery/db';
import type pg from 'pg';
import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../src/core/database.ts';
import type { Engine } from '../src/core/engine.ts';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { appRouter } from '../src/root.ts';
import { createCaller } from '../src/trpc.ts';
import { ids, meetingData, opening } from './cast.ts';
import { type FaultyLine, faultyLine } from './faulty-line.ts';
import { type Harness, harness } from './harness.ts';

const callerFor = createCaller(appRouter);
const KILLS = 10;
const PAUSE_MS = 500;

describe('X8: an answer tells what was done, whatever broke', () => {
  let h: Harness;
  let line: FaultyLine;
  let connections: pg.Pool;
  let engine: Engine;
  let asma: Actor & { type: 'person' };
  const cast = ids();
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
    asma = await h.person('asma', { role: 'editor' });
    line = await faultyLine(h.database.app);
    connections = pool(line.url, { max: 4, name: 'chancery faulty' });
    engine = { ...h.engine, db: new Database(connections) };
  });
  afterAll(async () => {
    await connections.end();
    await line.close();
    await h.close();
  });

  const newMeeting = (en = 'A talk') => {
    const id = v7();
    const data = meetingData(cast, {
      slug: `talk-${id.slice(-8)}`,
      participants: [],
      title: { en },
    });
    return { id, save: { kind: 'meeting', baseId: null, data } };
  };
  const publish = (meeting: ReturnType<typeof newMeeting>, requestId: string | undefined = v7()) =>
    callerFor({ engine, actor: asma, requestId }).desk.publish(meeting);
  const publications = async (id: string): Promise<number> =>
    (
      await h.engine.db.read.rows(
        sql`SELECT FROM "ChangeEvent" WHERE "recordId" = ${id} AND type = 'published'`,
      )
    ).length;

  it('says what was published where the connection was lost after COMMIT', async () => {
    const meeting = newMeeting();
    line.cutNext('COMMIT', 'after');
    const answer = await publish(meeting);
    expect(answer).toMatchObject({ set: expect.any(Number) });
    expect(answer.revisions).toMatchObject([{ recordId: meeting.id, state: 'published' }]);
    expect(await publications(meeting.id)).toBe(1);
  });

  it('says that the database was away where COMMIT never came there, and nothing is', async () => {
    const meeting = newMeeting();
    const requestId = v7();
    line.cutNext('COMMIT', 'before');
    await expect(publish(meeting, requestId)).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
    expect(await publications(meeting.id)).toBe(0);
    await expect(publish(meeting, requestId)).resolves.toMatchObject({ set: expect.any(Number) });
    expect(await publications(meeting.id)).toBe(1);
  });

  it.each(['FROM "Listener"', 'DELETE FROM "WorkingCopy"'])(
    'does not take back what is published where %s fails after it',
    async (statement) => {
      const meeting = newMeeting();
      line.cutNext(statement, 'before');
      await expect(publish(meeting)).resolves.toMatchObject({ set: expect.any(Number) });
      expect(await publications(meeting.id)).toBe(1);
    },
  );

  it('makes a change once, however often its request is sent, at once too', async () => {
    const meeting = newMeeting();
    const requestId = v7();
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => publish(meeting, requestId)));
    expect(others.map(({ set }) => set)).toEqual([first?.set, first?.set]);
    expect((await publish(meeting, requestId)).set).toBe(first?.set);
    expect(await publications(meeting.id)).toBe(1);
  });

  it('refuses the id of another change', async () => {
    const requestId = v7();
    await publish(newMeeting(), requestId);
    await expect(publish(newMeeting('Another talk'), requestId)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('used for another change'),
    });
  });

  it(`is right about every publication while ${KILLS} connections are killed`, async () => {
    let killed = 0;
    let going = true;
    const killing = (async () => {
      while (going && killed < KILLS) {
        const rows = await h.engine.db.read.rows<{ killed: boolean }>(sql`
          SELECT pg_terminate_backend(pid) AS killed FROM pg_stat_activity
          WHERE datname = current_database() AND application_name = 'chancery faulty' AND state <> 'idle' LIMIT 1`);
        killed += rows.length;
        if (rows.length > 0) await delay(Math.random() * PAUSE_MS);
      }
    })();
    const meetings = Array.from({ length: 2000 }, () => newMeeting());
    let done = 0;
    let refused = 0;
    for (const meeting of meetings) {
      if (killed === KILLS && done > 0) break;
      const answered = await publish(meeting).then(
        () => true,
        (error: { code?: string; cause?: unknown }) => {
          expect(error.code, String(error.cause)).toBe('SERVICE_UNAVAILABLE');
          return false;
        },
      );
      expect(await publications(meeting.id), answered ? 'answered' : 'refused').toBe(
        answered ? 1 : 0,
      );
      if (answered) done += 1;
      else refused += 1;
    }
    going = false;
    await killing;
    console.log(`outcome: ${killed} connections killed, ${done} published, ${refused} refused`);
    expect(killed).toBe(KILLS);
    expect(done).toBeGreaterThan(0);
  });
});
