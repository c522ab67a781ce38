import { Database } from '@chancery/api/engine';
import { pool } from '@chancery/db';
import sql from 'sql-template-tag';

/** What was asked of the register for one record, and what it answered. */
export interface Entry {
  /** titles that were answered as published, in their order */
  published: string[];
  /** a title whose time was set and answered */
  scheduled?: { title: string; at: number };
}

/** Every change that was sent, with its answer; held against the database after each round. */
export class Ledger {
  readonly entries = new Map<string, Entry>();
  answered = 0;
  /** sent again, because the first answer did not come */
  repeated = 0;
  /** refused for good, which a sound register never does here */
  readonly refusals: string[] = [];

  of(record: string): Entry {
    const known = this.entries.get(record) ?? { published: [] };
    this.entries.set(record, known);
    return known;
  }

  /** Whether something scheduled has not had its time yet, with a minute for the net under it. */
  waits(): boolean {
    return [...this.entries.values()].some(
      ({ scheduled }) => scheduled && scheduled.at + 61_000 > Date.now(),
    );
  }

  /** A sentence for each answer that the database does not bear out. */
  async faults(owner: string): Promise<string[]> {
    const db = new Database(pool(owner, { max: 1 }));
    try {
      const ids = [...this.entries.keys()];
      const rows = await db.read.rows<{ id: string; titles: string[] }>(sql`
        SELECT e."recordId" AS id, array_agg(e.title->>'en' ORDER BY e."setNumber") AS titles
        FROM "ChangeEvent" e WHERE e."recordId" = ANY(${ids}::uuid[]) AND e.type = 'published' GROUP BY 1`);
      const there = new Map(rows.map(({ id, titles }) => [id, titles]));
      return ids.flatMap((id) => {
        const { published, scheduled } = this.of(id);
        const want = scheduled ? [...published, scheduled.title] : published;
        const have = there.get(id) ?? [];
        return want.join('|') === have.join('|')
          ? []
          : [
              `record ${id}: answered ${want.join(', ') || 'nothing'}; there is ${have.join(', ') || 'nothing'}`,
            ];
      });
    } finally {
      await db.pool.end();
    }
  }
}
