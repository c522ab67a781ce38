import sql from 'sql-template-tag';
import type { WriteDb } from '../../core/database.ts';
import type { QuotationRow } from '../../core/quotations/quotation-checks.ts';

/**
 * Asks the desk about public quotations that do not stand in the text which their source holds now:
 * once for each quotation and text, also where somebody has handled the entry since.
 */
export function queueLost(db: WriteDb, rows: readonly QuotationRow[], now: Date): void {
  const lost = rows.filter(({ working, verdict }) => !working && verdict === 'not_found');
  if (lost.length === 0) return;
  const entries = lost.map(({ recordId, item, path, sourceId, quotationSha256, textNumber }) => ({
    recordId,
    item,
    details: { path, sourceId, quotationSha256, textNumber },
  }));
  db.send(sql`
    INSERT INTO "QueueEntry" (id, type, "recordId", item, "dueOn", "createdAt", details)
    SELECT gen_random_uuid(), 'quotation_lost', l."recordId", l.item, ${now.toISOString().slice(0, 10)}::date, ${now}, l.details
    FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS l("recordId" uuid, item uuid, details jsonb)
    WHERE NOT EXISTS (SELECT FROM "QueueEntry" q WHERE q.type = 'quotation_lost' AND q."recordId" = l."recordId"
      AND q.item = l.item AND q.details = l.details)
    ON CONFLICT (type, "recordId", item, "dueOn") DO UPDATE SET details = excluded.details, "handledAt" = NULL`);
}
