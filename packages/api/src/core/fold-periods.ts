import { equal } from './diff.ts';
import { columnsOf, type IndexRows, tablesOf } from './index-rows.ts';
import type { IndexRow, KindDefinition } from './kind.ts';

/** A stretch of time in which one revision, with one resolution of merges, was the public one. */
export interface Stretch {
  from: Date;
  /** null: still */
  to: Date | null;
  revision: number;
  rows: IndexRows;
}

export interface PeriodRow extends IndexRow {
  recordId: string;
  working: false;
  publishedFrom: Date;
  publishedTo: Date | null;
  appearedAt: Date;
  firstRevision: number;
  lastRevision: number;
}

/**
 * Folds stretches in order into published rows: a row lives on as long as its content does and the
 * stretches touch.
 */
export function foldPeriods(
  kind: KindDefinition,
  recordId: string,
  stretches: readonly Stretch[],
): Map<string, PeriodRow[]> {
  const folded = new Map<string, PeriodRow[]>();
  for (const table of tablesOf(kind)) {
    const columns = columnsOf(table);
    const done: PeriodRow[] = [];
    let open = new Map<string, PeriodRow>();
    const appeared = new Map<string, Date>();
    for (const stretch of stretches) {
      const next = new Map<string, PeriodRow>();
      for (const row of stretch.rows.get(table.name) ?? []) {
        const running = open.get(row.item);
        if (
          running?.publishedTo?.getTime() === stretch.from.getTime() &&
          columns.every((column) => equal(running[column], row[column]))
        ) {
          running.publishedTo = stretch.to;
          running.lastRevision = stretch.revision;
          next.set(row.item, running);
          continue;
        }
        if (!appeared.has(row.item)) appeared.set(row.item, stretch.from);
        const fresh: PeriodRow = {
          ...row,
          recordId,
          working: false,
          publishedFrom: stretch.from,
          publishedTo: stretch.to,
          appearedAt: appeared.get(row.item) as Date,
          firstRevision: stretch.revision,
          lastRevision: stretch.revision,
        };
        done.push(fresh);
        next.set(row.item, fresh);
      }
      open = next;
    }
    folded.set(table.name, done);
  }
  return folded;
}
