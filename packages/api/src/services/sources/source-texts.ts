import sql from 'sql-template-tag';
import { z } from 'zod';
import { loadStates, lockRecords } from '../../core/change/records.ts';
import type { ReadDb } from '../../core/database.ts';
import type { Engine } from '../../core/engine.ts';
import { audit } from '../../core/history/audit.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { type QuotationRow, verdict } from '../../core/quotations/quotation-checks.ts';
import { recheckRecords, recordsCiting } from '../../core/quotations/recheck.ts';
import { assertCan } from '../../core/scope/access.ts';
import { type Actor, accountOf } from '../../core/scope/actor.ts';
import { loadScopes } from '../../core/scope/record-scope.ts';
import { capture } from './capture.ts';
import { queueLost } from './queue-lost.ts';

/** A text that a source holds or has held. */
export const sourceText = capture
  .extend({ number: z.number().int(), keptAt: z.iso.datetime(), keptBy: z.string().nullable() })
  .omit({ id: true, about: true });
export type SourceText = z.infer<typeof sourceText>;

/** The text that a source holds, or held under a number; null where it holds none. */
export async function textOfSource(
  db: ReadDb,
  id: string,
  number?: number,
): Promise<SourceText | null> {
  const [row] = await db.rows<SourceText & { isHeld: boolean }>(sql`
    SELECT t.number, t."keptAt", a.name AS "keptBy", c.origin, c."takenAt", c.address, c.sha256, c.size, c."mediaType", c.text,
      c.id IS NOT NULL AS "isHeld"
    FROM "SourceText" t LEFT JOIN "SourceCapture" c ON c.id = t."captureId" LEFT JOIN "Account" a ON a.id = t."keptById"
    WHERE t."recordId" = ${id} AND (${number ?? null}::int IS NULL OR t.number = ${number ?? null}) ORDER BY t.number DESC LIMIT 1`);
  if (!row?.isHeld) return null;
  const { isHeld: _, takenAt, keptAt, ...text } = row;
  return { ...text, takenAt: iso(takenAt), keptAt: iso(keptAt) };
}

/** Every text that a source has held, the latest first, without its words. */
export const textVersion = sourceText.omit({ text: true }).partial().required({
  number: true,
  keptAt: true,
  keptBy: true,
});

export async function versionsOfText(
  db: ReadDb,
  id: string,
): Promise<z.infer<typeof textVersion>[]> {
  const rows = await db.rows<Record<string, unknown> & { keptAt: string }>(sql`
    SELECT t.number, t."keptAt", a.name AS "keptBy", c.origin, c."takenAt", c.address, c.sha256, c.size, c."mediaType"
    FROM "SourceText" t LEFT JOIN "SourceCapture" c ON c.id = t."captureId" LEFT JOIN "Account" a ON a.id = t."keptById"
    WHERE t."recordId" = ${id} ORDER BY t.number DESC LIMIT 200`);
  return z.array(textVersion).parse(
    rows.map(({ keptAt, takenAt, ...row }) => ({
      ...Object.fromEntries(
        Object.entries(row).filter(([key, value]) => value !== null || key === 'keptBy'),
      ),
      keptAt: iso(keptAt),
      ...(takenAt ? { takenAt: iso(takenAt as string) } : {}),
    })),
  );
}

/** What came of keeping a text: what is quoted from the source, and the verdict on each. */
export const kept = z.object({
  number: z.number().int(),
  checked: z.array(z.object({ recordId: z.uuid(), path: z.string(), verdict })),
});
type Kept = z.infer<typeof kept>;

const iso = (instant: string | Date): string => new Date(instant).toISOString();

/**
 * Lets a source hold a captured text from now on, or none, and checks again all that is quoted from it.
 * Earlier texts stay, by their numbers.
 * @throws Refusal
 */
export async function keepText(
  engine: Engine,
  actor: Actor,
  { id, captureId }: { id: string; captureId: string | null },
): Promise<Kept> {
  const { db, clock, kinds } = engine;
  return db.write(async (write) => {
    await lockRecords(write, [id]);
    const state = (await loadStates(write, kinds, [id])).get(id);
    if (state?.kind !== 'source')
      throw missing('id', 'There is no such source.', 'Save the source first.');
    if (state.mergedIntoId)
      throw missing('id', 'This source was merged into another.', 'Keep the text with that one.');
    assertCan(actor, 'write', (await loadScopes(write, kinds, [state])).of(state));
    const [found] = await write.rows<{ last: number; held: string | null; known: boolean }>(sql`
      SELECT coalesce(max(number), 0)::int AS last, (array_agg("captureId" ORDER BY number DESC))[1] AS held,
        EXISTS (SELECT FROM "SourceCapture" WHERE id = ${captureId}) AS known
      FROM "SourceText" WHERE "recordId" = ${id}`);
    const { last, held, known } = found ?? { last: 0, held: null, known: false };
    if (captureId && !known)
      throw missing(
        'captureId',
        'This document is not here any more.',
        'Fetch, paste or upload it again.',
      );
    if (held === captureId) return { number: last, checked: [] };
    const number = last + 1;
    const at = clock.now();
    await write.rows(sql`
      INSERT INTO "SourceText" ("recordId", number, "captureId", "keptAt", "keptById")
      VALUES (${id}, ${number}, ${captureId}, ${at}, ${accountOf(actor)})`);
    const action = captureId ? 'keep_source_text' : 'drop_source_text';
    await audit(write, { clock, actor }, [
      { action, recordId: id, details: { number, captureId } },
    ]);
    const citing = await recordsCiting(write, id);
    const rows = await recheckRecords(write, kinds, citing, at);
    queueLost(write, rows, at);
    return { number, checked: checkedOf(rows.filter(({ sourceId }) => sourceId === id)) };
  });
}

/** A quotation once, as the desk sees it or else the public. */
function checkedOf(rows: readonly QuotationRow[]): Kept['checked'] {
  const found = new Map(rows.filter(({ working }) => !working).map((row) => [row.item, row]));
  for (const row of rows) if (row.working) found.set(row.item, row);
  return [...found.values()].map(({ recordId, path, verdict }) => ({ recordId, path, verdict }));
}

const missing = (path: string, message: string, hint: string): Refusal =>
  new Refusal('NOT_FOUND', message, {
    problems: [{ code: 'unknown', path, severity: 'refusal', message, hint }],
  });
