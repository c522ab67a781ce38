import { setTimeout as delay } from 'node:timers/promises';
import sql from 'sql-template-tag';
import type { ReadDb, WriteDb } from '../database.ts';

/** A listener that has not been seen for so long is taken for dead. */
export const LISTENER_ALIVE_MS = 6_000;
const WAIT_MS = 1_000;
const POLL_MS = 5;

/**
 * Waits until every live web process has applied a set, one second at most.
 * `true`: no process serves an older page; `false`: some may, within the cache's lifetime.
 */
export async function awaitListeners(db: ReadDb, set: number): Promise<boolean> {
  for (let waited = 0; ; waited += POLL_MS) {
    const [behind] = await db.rows<{ count: number }>(sql`
      SELECT count(*)::int AS count FROM "Listener"
      WHERE "seenAt" > clock_timestamp() - make_interval(secs => ${LISTENER_ALIVE_MS / 1000}) AND "appliedSet" < ${set}`);
    if (behind?.count === 0) return true;
    if (waited >= WAIT_MS) return false;
    await delay(POLL_MS);
  }
}

/** Removes what ended processes left; they would otherwise pile up with every restart. */
export async function forgetListeners(db: WriteDb): Promise<void> {
  await db.rows(sql`DELETE FROM "Listener" WHERE "seenAt" < clock_timestamp() - interval '1 day'`);
}
