import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';

/** More than anyone has open; older ones come up as these are saved or dropped. */
const UNSAVED_MAX = 50;

export const unsavedItem = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: localizedOutput,
  /** nobody has saved the record itself yet: it is in no list */
  isNew: z.boolean(),
  typedAt: z.string(),
});
export type UnsavedItem = z.infer<typeof unsavedItem>;

/** Working copies of one person: what was typed, kept, and never saved as a draft. */
export async function unsavedOf(db: ReadDb, accountId: string): Promise<UnsavedItem[]> {
  const rows = await db.rows<{
    id: string;
    kind: string;
    title: unknown;
    isNew: boolean;
    typedAt: Date;
  }>(sql`
    SELECT w."recordId" AS id, w.kind, w.data->'title' AS title, r.id IS NULL AS "isNew", w."updatedAt" AS "typedAt"
    FROM "WorkingCopy" w LEFT JOIN "Record" r ON r.id = w."recordId"
    WHERE w."accountId" = ${accountId} ORDER BY w."updatedAt" DESC LIMIT ${UNSAVED_MAX}`);
  return rows.map((row) => ({
    ...row,
    // Never parsed: it holds whatever the form held.
    title: localizedOutput.safeParse(row.title).data ?? {},
    typedAt: row.typedAt.toISOString(),
  }));
}
