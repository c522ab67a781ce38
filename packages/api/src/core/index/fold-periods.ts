import type { IndexRow, KindDefinition } from '../kind/kind.ts';
import { equal } from '../paths/index.ts';
import { columnsOf, type IndexRows, tablesOf } from './index-rows.ts';

/** A period of time in which one revision, with one resolution of merges, was the public one. */
export interface Period {
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
 * Folds periods in order into published rows: a row lives on as long as its content does and the
 * periods touch.
 */
export function foldPeriods(
  kind: KindDefinition,
  recordId: string,
  periods: readonly Period[],
): Map<string, PeriodRow[]> {
  const folded = new Map<string, PeriodRow[]>();
  for (const table of tablesOf(kind)) {
    const columns = columnsOf(table);
    const done: PeriodRow[] = [];
    let open = new Map<string, PeriodRow>();
    const appeared = new Map<string, Date>();
    for (const period of periods) {
      const next = new Map<string, PeriodRow>();
      for (const row of period.rows.get(table.name) ?? []) {
        const running = open.get(row.item);
        if (
          running?.publishedTo?.getTime() === period.from.getTime() &&
          columns.every((column) => equal(running[column], row[column]))
        ) {
          running.publishedTo = period.to;
          running.lastRevision = period.revision;
          next.set(row.item, running);
          continue;
        }
        const appearedAt = appeared.get(row.item) ?? period.from;
        appeared.set(row.item, appearedAt);
        const fresh: PeriodRow = {
          ...row,
          recordId,
          working: false,
          publishedFrom: period.from,
          publishedTo: period.to,
          appearedAt,
          firstRevision: period.revision,
          lastRevision: period.revision,
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
