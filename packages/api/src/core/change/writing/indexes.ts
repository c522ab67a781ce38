import type { WriteDb } from '../../database.ts';
import {
  insertPeriods,
  publishRows,
  retarget,
  rewriteWorking,
  tellRevision,
} from '../../index/index-layer.ts';
import { statedColumn } from '../../index/index-rows.ts';
import type { IndexWrites } from '../planning/indexes.ts';

/** Writes the rows that differ, says of the others whom they hold for, and turns what merges turn. */
export async function writeIndexes(
  db: WriteDb,
  { tables, told, periods, retargeted }: IndexWrites,
  instant: Date,
): Promise<void> {
  for (const { table, publications, working } of tables) {
    publishRows(db, table, instant, publications);
    rewriteWorking(db, table, working);
  }
  tellRevision(db, told);
  for (const [table, rows] of periods) insertPeriods(db, table, rows);
  if (retargeted.length === 0) return;
  for (const { table } of tables) await retarget(db, table, instant, retargeted, statedColumn);
}
