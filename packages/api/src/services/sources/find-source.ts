import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { comparableAddress } from '../../kinds/source/comparable-address.ts';
import { readable, type Sight, sameLayer } from '../desk/sight.ts';

export const foundSource = z.object({
  id: z.uuid(),
  title: z.record(z.string(), z.string()),
  publisher: z.string(),
  /** whether it holds its text already */
  holdsText: z.boolean(),
});
export type FoundSource = z.infer<typeof foundSource>;

/** The source that has one of these addresses, in whatever spelling, among those in sight. */
export async function findSource(
  db: ReadDb,
  sight: Sight,
  addresses: readonly (string | undefined)[],
): Promise<FoundSource | null> {
  const wanted = addresses.flatMap((address) => (address && comparableAddress(address)) || []);
  if (wanted.length === 0) return null;
  const [row] = await db.rows<FoundSource>(sql`
    SELECT s."recordId" AS id, c.title, s.publisher, coalesce((SELECT t."captureId" IS NOT NULL FROM "SourceText" t
      WHERE t."recordId" = s."recordId" ORDER BY t.number DESC LIMIT 1), false) AS "holdsText"
    FROM "SourceIndex" s JOIN "Card" c ON c."recordId" = s."recordId" AND ${readable(sight, 'c')}
    WHERE s."comparableAddress" = ANY(${wanted}) AND ${sameLayer(sight, 's')}
    ORDER BY array_position(${wanted}::text[], s."comparableAddress") LIMIT 1`);
  return row ?? null;
}
