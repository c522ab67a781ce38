import sql from 'sql-template-tag';
import { loadStates, type RecordState } from '../change/records.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import type { Kinds } from '../kind/kind.ts';
import {
  type Layer,
  type QuotationRow,
  quotationRows,
  writeQuotationChecks,
} from './quotation-checks.ts';

/** Records that are looked at together. */
const BATCH = 200;

/** Checks the quotations of some records again, as desk and public see them. */
export async function recheckRecords(
  db: WriteDb,
  kinds: Kinds,
  ids: readonly string[],
  now: Date,
): Promise<QuotationRow[]> {
  const rows: QuotationRow[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const states = await loadStates(db, kinds, ids.slice(at, at + BATCH));
    const layers = [...states.values()].flatMap(layersOf);
    const found = await quotationRows(db, kinds, layers, now);
    writeQuotationChecks(db, layers, found);
    rows.push(...found);
  }
  return rows;
}

/** What desk and public see of a record. */
const layersOf = (state: RecordState): Layer[] => {
  const { id: recordId, kind, published, draft, waiting, last } = state;
  const shown = draft ?? waiting.at(-1) ?? published ?? last;
  return [
    { recordId, kind, working: true, snapshot: shown?.snapshot },
    { recordId, kind, working: false, snapshot: published?.snapshot },
  ];
};

/** The records that cite a source now, by whatever id it goes. */
export async function recordsCiting(db: ReadDb, source: string): Promise<string[]> {
  const rows = await db.rows<{ recordId: string }>(sql`
    SELECT DISTINCT "recordId" FROM "Reference"
    WHERE ${source} IN ("targetId", "statedId") AND (working OR "publishedTo" IS NULL) ORDER BY 1`);
  return rows.map(({ recordId }) => recordId);
}

/** Every record that has a card, a batch at a time. */
export async function* batchesOfRecords(db: ReadDb): AsyncGenerator<string[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db.rows<{ id: string }>(
      sql`SELECT id FROM "Record" WHERE id > ${after} ORDER BY id LIMIT ${BATCH}`,
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ id }) => id);
    after = last.id;
  }
}
