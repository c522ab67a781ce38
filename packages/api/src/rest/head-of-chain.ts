import sql from 'sql-template-tag';
import type { ReadDb } from '../core/database.ts';

/** The last committed change set: what the present is, and since when. */
export interface ChainHead {
  instant: Date;
  /** of the whole history up to here: two equal ones show the same present */
  digest: string;
}

const EMPTY: ChainHead = { instant: new Date(0), digest: '' };

export async function headOfChain(db: ReadDb): Promise<ChainHead> {
  const [head] = await db.rows<ChainHead>(sql`SELECT instant, digest FROM "ChainHead"`);
  return head ?? EMPTY;
}
