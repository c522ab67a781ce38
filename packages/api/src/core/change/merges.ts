import sql, { raw } from 'sql-template-tag';
import type { ReadDb, WriteDb } from '../database.ts';
import type { Resolve } from '../index/index-rows.ts';

export interface MergeRow {
  recordId: string;
  intoId: string;
  from: Date;
  to: Date | null;
}

/** All merges ever made; there are few. */
export const loadMerges = (db: ReadDb): Promise<MergeRow[]> =>
  db.rows<MergeRow>(
    sql`SELECT "recordId", "intoId", "from", "to" FROM "Merge" ORDER BY "setNumber"`,
  );

/** Follows merges to the record that stands for another. */
export function resolver(merges: readonly Pick<MergeRow, 'recordId' | 'intoId'>[]): Resolve {
  const into = new Map(merges.map((merge) => [merge.recordId, merge.intoId]));
  return (id) => {
    let current = id;
    const seen = new Set<string>();
    for (let next = into.get(current); next && !seen.has(next); next = into.get(current)) {
      seen.add(current);
      current = next;
    }
    return current;
  };
}

/** Who stood for whom at an instant. */
export const resolverAt = (merges: readonly MergeRow[], instant: Date): Resolve =>
  resolver(
    merges.filter((merge) => merge.from <= instant && (merge.to === null || merge.to > instant)),
  );

/**
 * Holds merges still until the transaction ends: whoever writes rows by what stands for what shares
 * this lock, and a merge takes it alone, after the head of the chain. Without it a draft saved beside
 * a merge would keep pointing at the record that was merged.
 */
export async function holdMerges(db: WriteDb, mode: 'shared' | 'alone'): Promise<void> {
  const lock = raw(mode === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared');
  await db.rows(sql`SELECT ${lock}(hashtext('chancery merges'))`);
}
