import sql from 'sql-template-tag';
import type { Engine } from '../core/engine.ts';
import { Refusal } from '../core/problems/problem.ts';
import { system } from '../core/scope/actor.ts';
import { type Answer, changeVisibly } from './desk/publish-visibly.ts';

export interface PublishedDue {
  published: Answer[];
  /** scheduled revisions that could not go out, and why */
  refused: { revisionId: string; message: string }[];
}

/**
 * Publishes every scheduled revision of a record (or of all records) that is due. Two workers may
 * call it at once: the lock on the record and the state of the revision let one of them through.
 */
export async function publishDue(engine: Engine, recordId?: string): Promise<PublishedDue> {
  const due = await engine.db.read.rows<{ recordId: string; revisionId: string }>(sql`
    SELECT "recordId", id AS "revisionId" FROM "Revision" WHERE state = 'scheduled' AND "scheduledFor" <= ${engine.clock.now()}
      AND (${recordId ?? null}::uuid IS NULL OR "recordId" = ${recordId ?? null}::uuid) ORDER BY "scheduledFor" LIMIT 500`);
  const result: PublishedDue = { published: [], refused: [] };
  for (const { recordId: id, revisionId } of due) {
    try {
      result.published.push(
        await changeVisibly(engine, [{ type: 'publish', recordId: id, revisionId }], {
          actor: system('schedule'),
          via: 'schedule',
        }),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      result.refused.push({ revisionId, message: error.message });
      await sendBack(engine, id, revisionId, error);
    }
  }
  return result;
}

/** A refused publication is not tried again: it waits in the queue, with the reason. */
async function sendBack(
  engine: Engine,
  recordId: string,
  revisionId: string,
  refusal: Refusal,
): Promise<void> {
  const now = engine.clock.now();
  // First the entry, which two workers or a second try cannot make twice; then the time goes.
  await engine.db.write((db) =>
    db.rows(sql`
      INSERT INTO "QueueEntry" (id, type, "recordId", item, "dueOn", "createdAt", details)
      VALUES (gen_random_uuid(), 'publish_refused', ${recordId}, ${revisionId}, ${now.toISOString().slice(0, 10)}::date, ${now},
        ${JSON.stringify({ message: refusal.message, problems: refusal.problems })}::jsonb) ON CONFLICT DO NOTHING`),
  );
  await changeVisibly(engine, [{ type: 'unschedule', recordId, revisionId }], {
    actor: system('schedule'),
    via: 'schedule',
  });
}
