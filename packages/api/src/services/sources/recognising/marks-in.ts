import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../../core/database.ts';
import type { Sight } from '../../desk/sight.ts';
import { textOfSource } from '../source-texts.ts';
import { datesIn } from './dates-in.ts';
import { figuresIn } from './figures-in.ts';
import { apart } from './mark.ts';
import { namesIn } from './names-in.ts';

const stretch = {
  /** in UTF-16 code units of the text */
  start: z.number(),
  end: z.number(),
};
export const mark = z.discriminatedUnion('type', [
  z.object({ ...stretch, type: z.literal('date'), readings: z.array(z.string()) }),
  z.object({
    ...stretch,
    type: z.enum(['amount', 'percent']),
    value: z.string(),
    unit: z.string(),
    currency: z.string().optional(),
  }),
  z.object({
    ...stretch,
    type: z.literal('record'),
    records: z.array(
      z.object({ id: z.uuid(), kind: z.string(), title: z.record(z.string(), z.string()) }),
    ),
  }),
]);

/** The marks of the text that a source holds; null where it holds none. */
export async function marksOfSource(
  db: ReadDb,
  sight: Sight,
  id: string,
): Promise<{ textNumber: number; marks: z.infer<typeof mark>[] } | null> {
  const held = await textOfSource(db, id);
  if (!held) return null;
  const [source] = await db.rows<{ date: string | null }>(sql`
    SELECT date FROM "SourceIndex" WHERE "recordId" = ${id} AND (working OR "publishedTo" IS NULL) ORDER BY working DESC LIMIT 1`);
  const marks = await marksIn(db, sight, held.text, source?.date ?? undefined);
  return { textNumber: held.number, marks };
}

/** What the register knows in a text, and what looks like a fact: for a person to choose from. */
export async function marksIn(
  db: ReadDb,
  sight: Sight,
  text: string,
  published?: string,
): Promise<z.infer<typeof mark>[]> {
  const names = await namesIn(db, sight, text);
  return apart([...names, ...datesIn(text, published), ...figuresIn(text)]).map((found) =>
    found.type === 'date' ? { ...found, readings: [...found.readings] } : found,
  );
}
