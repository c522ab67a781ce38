import sql from 'sql-template-tag';
import type { Engine } from '../../core/engine.ts';

/**
 * Turns what has come due by today (UTC) into queue entries, once each: promises still open past
 * their date, records whose review is due. Returns how many entries are new.
 */
export async function comeDue(engine: Engine): Promise<number> {
  const now = engine.clock.now();
  const today = now.toISOString().slice(0, 10);
  const added = await engine.db.write((db) =>
    db.rows(sql`
      INSERT INTO "QueueEntry" (id, type, "recordId", item, "dueOn", "createdAt", details)
      SELECT gen_random_uuid(), type, "recordId", item, "dueOn", ${now}, details FROM (
        SELECT 'promise_due' AS type, p."recordId", p.item, p.upper AS "dueOn", jsonb_build_object('text', p.text, 'due', p.due) AS details
        FROM "PromiseIndex" p WHERE NOT p.working AND p."publishedTo" IS NULL AND p.state = 'open' AND p.upper < ${today}::date
        UNION ALL
        SELECT 'review_due', c."recordId", c.item, c."nextReview", '{}'::jsonb
        FROM "Card" c WHERE c.working AND c."nextReview" <= ${today}::date
      ) due
      ON CONFLICT (type, "recordId", item, "dueOn") DO NOTHING RETURNING id`),
  );
  return added.length;
}
