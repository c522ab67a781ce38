import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Engine } from '../../core/engine.ts';
import { given, type Page, page, readCursor } from '../../core/lists/page.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';

export const inboxInput = z.object({
  unread: z.boolean().default(false),
  limit: z.number().int().min(1).max(200).default(50),
  cursor: z.string().max(2000).optional(),
});

export const inboxItem = z.object({
  id: z.uuid(),
  recordId: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  type: z.string(),
  class: z.string(),
  note: z.string().nullable(),
  at: z.string(),
  set: z.number().int(),
  read: z.boolean(),
  paths: z.array(z.string()),
});
export type InboxItem = z.infer<typeof inboxItem>;

/** What moved on the records that a person watches, newest first. */
export async function inboxOf(
  engine: Engine,
  accountId: string,
  input: z.infer<typeof inboxInput>,
): Promise<Page<InboxItem>> {
  const found = await page<
    Omit<InboxItem, 'at' | 'paths'> & { at: Date; paths: { path: string }[] }
  >(engine.db.read, {
    select: sql`n.id, n."recordId", e.kind, r.slug, e.title, e.type, e.class, e.note, n."createdAt" AS at, e."setNumber" AS set, n."readAt" IS NOT NULL AS read, e.paths`,
    from: sql`FROM "Notice" n JOIN "ChangeEvent" e ON e.id = n."eventId" JOIN "Record" r ON r.id = n."recordId"`,
    where: given(sql`n."accountId" = ${accountId}`, input.unread && sql`n."readAt" IS NULL`),
    order: { key: sql`n."createdAt"`, type: 'timestamptz', descending: true },
    id: sql`n.id`,
    limit: input.limit,
    cursor: readCursor(input.cursor),
    timed: false,
  });
  return {
    ...found,
    items: found.items.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      paths: row.paths.map((entry) => entry.path),
    })),
  };
}
