import type { z } from 'zod';
import type { Engine } from '../../core/engine.ts';
import type { QuotationRow, verdict } from '../../core/quotations/quotation-checks.ts';
import { batchesOfRecords, recheckRecords } from '../../core/quotations/recheck.ts';
import { queueLost } from './queue-lost.ts';

export interface CheckedRegister {
  /** how many quotations have each verdict, once for what is public and for what is only drafted */
  verdicts: Record<z.infer<typeof verdict>, number>;
  /** those that are not found, or stand more than once */
  faults: (Pick<QuotationRow, 'recordId' | 'path' | 'verdict' | 'sourceId'> & {
    isPublic: boolean;
  })[];
}

/**
 * Checks every quotation of the register again, a batch of records in each transaction, and asks the
 * desk about those that are public and not found.
 */
export async function checkRegister(engine: Engine): Promise<CheckedRegister> {
  const verdicts = { verified: 0, repaired: 0, ambiguous: 0, not_found: 0, no_text: 0 };
  const faults: CheckedRegister['faults'] = [];
  for await (const ids of batchesOfRecords(engine.db.read)) {
    const rows = await engine.db.write(async (db) => {
      const now = engine.clock.now();
      const found = await recheckRecords(db, engine.kinds, ids, now);
      queueLost(db, found, now);
      return found;
    });
    const published = new Set(rows.filter(({ working }) => !working).map(({ item }) => item));
    for (const { recordId, path, verdict, sourceId, working, item } of rows) {
      if (working && published.has(item)) continue;
      verdicts[verdict] += 1;
      if (verdict === 'not_found' || verdict === 'ambiguous')
        faults.push({ recordId, path, verdict, sourceId, isPublic: !working });
    }
  }
  return { verdicts, faults };
}
