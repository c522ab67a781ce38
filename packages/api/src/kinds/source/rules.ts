import sql from 'sql-template-tag';
import type { ReadDb } from '../../core/database.ts';
import type { RuleEntry } from '../../core/kind/kind.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { comparableAddress } from './comparable-address.ts';
import type { Source } from './schema.ts';

/** An address that another source already has, in whatever spelling: reuse that one. */
export async function rules(
  entries: readonly RuleEntry<Source>[],
  db: ReadDb,
): Promise<Problem[][]> {
  const addresses = entries.map(({ snapshot }) =>
    snapshot.address === undefined ? undefined : comparableAddress(snapshot.address),
  );
  const known = await db.rows<{ address: string; recordId: string }>(sql`
    SELECT "comparableAddress" AS address, "recordId" FROM "SourceIndex"
    WHERE "comparableAddress" = ANY(${addresses.filter((address) => address !== undefined)}) AND NOT working AND "publishedTo" IS NULL`);
  return entries.map((entry, index) =>
    known.some((row) => row.address === addresses[index] && row.recordId !== entry.id)
      ? [
          {
            code: 'source_known',
            path: 'address',
            severity: 'confirm',
            message: 'Another source has this address, if in another spelling.',
            hint: 'Use that source, or say in a note why this is another document.',
          },
        ]
      : [],
  );
}
