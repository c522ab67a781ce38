import sql from 'sql-template-tag';
import { system } from '../core/actor.ts';
import type { Engine } from '../core/engine.ts';
import { Refusal } from '../core/problem.ts';
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
    }
  }
  return result;
}
