import { LRUCache } from 'lru-cache';
import sql from 'sql-template-tag';
import type { ReadDb } from '../database.ts';
import { type HeldText, heldText } from './check-quotation.ts';

/** The text that a source holds, and its number among those that it has held. */
interface NumberedText {
  number: number;
  held: HeldText;
}
/** By the id of the source, as citations name it; a source that is not here holds no text. */
export type HeldTexts = ReadonlyMap<string, NumberedText>;

/** Folded, a text takes some twenty times its characters. */
const KEPT_CHARACTERS = 8_000_000;
/** By capture, which never changes. */
const kept = new LRUCache<string, HeldText>({
  maxSize: KEPT_CHARACTERS,
  sizeCalculation: ({ text }) => text.length + 1,
});

/** The texts that some sources hold now; that of a merged source may lie with the one it stands for. */
export async function loadHeldTexts(db: ReadDb, sources: readonly string[]): Promise<HeldTexts> {
  if (sources.length === 0) return new Map();
  const rows = await db.rows<{ id: string; number: number; captureId: string | null }>(sql`
    SELECT DISTINCT ON (r.id) r.id, t.number, t."captureId"
    FROM "Record" r JOIN "SourceText" t ON t."recordId" IN (r.id, r."mergedIntoId")
    WHERE r.id = ANY(${[...sources]}::uuid[]) ORDER BY r.id, t."recordId" = r.id DESC, t.number DESC`);
  const wanted = rows.flatMap(({ id, number, captureId }) =>
    captureId ? [{ id, number, captureId }] : [],
  );
  const texts = new Map(wanted.map(({ captureId }) => [captureId, kept.get(captureId)]));
  const missing = [...texts].flatMap(([captureId, text]) => (text ? [] : [captureId]));
  if (missing.length > 0)
    for (const { id, text } of await db.rows<{ id: string; text: string }>(
      sql`SELECT id, text FROM "SourceCapture" WHERE id = ANY(${missing}::uuid[])`,
    )) {
      const held = heldText(text);
      kept.set(id, held);
      texts.set(id, held);
    }
  return new Map(
    wanted.flatMap(({ id, number, captureId }) => {
      const held = texts.get(captureId);
      return held ? [[id, { number, held }]] : [];
    }),
  );
}
