import sql from 'sql-template-tag';
import type { WriteDb } from '../../database.ts';

/** The set that this change will be, once the head of the chain is locked. */
export interface NextSet {
  number: number;
  instant: Date;
  previous: string;
}

/** Last of all locks: numbers without a gap, instants that only grow. */
export async function nextSet(db: WriteDb, now: Date): Promise<NextSet> {
  const [head] = await db.rows<{ number: number; instant: Date; digest: string }>(
    sql`SELECT number, instant, digest FROM "ChainHead" WHERE id = 1 FOR UPDATE`,
  );
  if (!head) throw new Error('ChainHead has no row: run the migrations');
  return {
    number: head.number + 1,
    instant: new Date(Math.max(now.getTime(), head.instant.getTime() + 1)),
    previous: head.digest,
  };
}
