import { setTimeout as delay } from 'node:timers/promises';
import sql from 'sql-template-tag';
import type { ReadDb, WriteDb } from '../database.ts';
import type { Engine } from '../engine.ts';
import { requestDigest } from '../history/digest.ts';
import { isAway } from '../is-away.ts';
import { Refusal } from '../problems/problem.ts';
import { type Actor, accountOf } from '../scope/actor.ts';
import type { Changed } from './changed.ts';
import type { Intent } from './intent.ts';

/** A request as its sender names it (Idempotency-Key), and a digest of what it asks for. */
export interface SentRequest {
  id: string;
  digest: string;
}

export const sentRequest = (id: string, actor: Actor, intents: readonly Intent[]): SentRequest => ({
  id,
  digest: requestDigest({ account: accountOf(actor), intents }),
});

/** In the transaction of the change: the answer is there exactly if the change is. */
export const keepAnswer = (
  db: WriteDb,
  { id, digest }: SentRequest,
  answer: Changed,
  now: Date,
): void =>
  db.send(
    sql`INSERT INTO "AnsweredRequest" (id, digest, answer, at) VALUES (${id}, ${digest}, ${JSON.stringify(answer)}::jsonb, ${now})`,
  );

/** What this request was answered when it was carried out; null where it was not. */
export async function answerTo(db: ReadDb, request: SentRequest): Promise<Changed | null> {
  const [row] = await db.rows<{ digest: string; answer: Changed }>(
    sql`SELECT digest, answer FROM "AnsweredRequest" WHERE id = ${request.id}`,
  );
  if (!row) return null;
  if (row.digest !== request.digest)
    throw new Refusal(
      'CONFLICT',
      'The id of this request was used for another change. Send it again with a new one.',
    );
  return { ...row.answer, instant: row.answer.instant && new Date(row.answer.instant) };
}

const PATIENCE_MS = 10_000;
const PAUSE_MS = 200;
class NotCarriedOut extends Error {}

/**
 * The answer of a request whose COMMIT was sent and not answered; null where it was not carried out.
 * Throws `OUTCOME_UNKNOWN` where the database does not come back in ten seconds.
 */
export async function settle(engine: Engine, request: SentRequest): Promise<Changed | null> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await engine.db.write((db) => claim(db, request));
      return await answerTo(engine.db.read, request);
    } catch (error) {
      if (error instanceof NotCarriedOut) return null;
      if (!isAway(error)) throw error;
      if (performance.now() > until)
        throw new Refusal(
          'OUTCOME_UNKNOWN',
          'The database was lost while this was being saved, so it may have been saved. Try again in a minute: nothing is done twice.',
        );
      await delay(PAUSE_MS);
    }
  }
}

/**
 * Takes the id for the length of a transaction. Where the lost one is still at work this waits for
 * its end; where the id is free then, no answer was kept and none can come any more.
 */
async function claim(db: WriteDb, request: SentRequest): Promise<void> {
  const taken = await db.rows(sql`
    INSERT INTO "AnsweredRequest" (id, digest, answer, at) VALUES (${request.id}, '', 'null'::jsonb, now())
    ON CONFLICT DO NOTHING RETURNING id`);
  if (taken.length > 0) throw new NotCarriedOut();
}

/** Nobody sends a request again after a week. */
export const forgetAnswers = (db: WriteDb): Promise<unknown> =>
  db.rows(sql`DELETE FROM "AnsweredRequest" WHERE at < clock_timestamp() - interval '7 days'`);
