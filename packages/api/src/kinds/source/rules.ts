import sql from 'sql-template-tag';
import type { ReadDb } from '../../core/database.ts';
import type { RuleEntry } from '../../core/kind/kind.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Source } from './schema.ts';

/** An address that another source already has: reuse that one. */
export async function rules(
  entries: readonly RuleEntry<Source>[],
  db: ReadDb,
): Promise<Problem[][]> {
  const addresses = entries
    .map((entry) => entry.snapshot.address)
    .filter((address) => address !== undefined);
  const known = await db.rows<{ address: string; recordId: string }>(sql`
    SELECT address, "recordId" FROM "SourceIndex" WHERE address = ANY(${addresses}) AND NOT working AND "publishedTo" IS NULL`);
  return entries.map((entry) =>
    known.some((row) => row.address === entry.snapshot.address && row.recordId !== entry.id)
      ? [
          {
            code: 'source_known',
            path: 'address',
            severity: 'confirm',
            message: 'Another source has this address.',
            hint: 'Use that source, or say in a note why this is another document.',
          },
        ]
      : [],
  );
}
