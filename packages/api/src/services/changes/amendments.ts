import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { FOR_EVER } from '../../core/read/uses.ts';
import { instantOf, type View } from '../../core/read/view.ts';

/** A note was put right: when, by whom, and what it said until then. */
export const amendment = z.object({
  at: z.string(),
  /** the role of who did it; null where it was the shell */
  by: z.enum(codes('role')).nullable(),
  earlier: z.string().nullable(),
});

export interface Amendment extends z.infer<typeof amendment> {
  note: string;
}

/** The amendments of some events that a view knows of, oldest first, in one statement. */
export async function amendmentsOf(
  db: ReadDb,
  view: View,
  eventIds: readonly string[],
): Promise<Map<string, Amendment[]>> {
  const found = new Map<string, Amendment[]>();
  if (eventIds.length === 0) return found;
  const until = instantOf(view);
  const rows = await db.rows<{
    amends: string;
    note: string;
    at: Date;
    content: { path: string; before: unknown; after: unknown }[];
  }>(
    sql`
    SELECT e."amendsId" AS amends, e.note, s.instant AS at, e."publicContent" AS content
    FROM "ChangeEvent" e JOIN "ChangeSet" s ON s.number = e."setNumber"
    WHERE e."amendsId" = ANY(${[...eventIds]}::uuid[]) AND ${until ? sql`s.instant <= ${until}` : sql`true`}
    ORDER BY e."setNumber"`,
    // An amendment is a change of the same record, whose use its readers have noted.
    FOR_EVER,
  );
  for (const { amends, note, at, content } of rows) {
    const said = (path: string) => content.find((part) => part.path === path);
    found.set(amends, [
      ...(found.get(amends) ?? []),
      {
        at: at.toISOString(),
        by: amendment.shape.by.parse(said('by')?.after ?? null),
        earlier: amendment.shape.earlier.parse(said('note')?.before ?? null),
        note,
      },
    ]);
  }
  return found;
}
