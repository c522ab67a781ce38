import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { inSight, type Sight } from '../desk/sight.ts';

export const QUEUES = ['mine', 'review', 'scheduled'] as const;
/** More than anyone looks through on one page; the lists hold the rest. */
const QUEUE_MAX = 50;

export const waitingItem = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  state: z.string(),
  savedAt: z.string(),
  authorName: z.string().nullable(),
  scheduledFor: z.string().nullable(),
});
export type WaitingItem = z.infer<typeof waitingItem>;

const belongs: Record<(typeof QUEUES)[number], (accountId: string) => Sql> = {
  mine: (accountId) =>
    sql`v.state IN ('draft', 'in_review', 'approved') AND v."authorId" = ${accountId}`,
  review: () => sql`v.state = 'in_review'`,
  scheduled: () => sql`v.state = 'scheduled'`,
};

const iso = (column: Sql): Sql =>
  sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What waits for someone, across kinds: for the caller, for a reviewer, for its hour. */
export const waitingFor = (
  db: ReadDb,
  queue: (typeof QUEUES)[number],
  accountId: string,
  sight: Sight = null,
): Promise<WaitingItem[]> =>
  db.rows<WaitingItem>(sql`
    SELECT r.id, r.kind, r.slug, c.title, v.state, ${iso(sql`v."createdAt"`)} AS "savedAt", a.name AS "authorName", ${iso(sql`v."scheduledFor"`)} AS "scheduledFor"
    FROM "Revision" v JOIN "Record" r ON r.id = v."recordId" JOIN "Card" c ON c."recordId" = r.id AND c.working
    LEFT JOIN "Account" a ON a.id = v."authorId"
    WHERE v.state IN ('draft', 'in_review', 'approved', 'scheduled') AND ${belongs[queue](accountId)}
      AND (${queue === 'mine'} OR ${inSight(sight, 'c')})
    ORDER BY ${queue === 'scheduled' ? sql`v."scheduledFor"` : sql`v."createdAt" DESC`}, v.id LIMIT ${QUEUE_MAX}`);
