import { stringify } from 'csv-stringify/sync';
import { batches } from './batches.ts';
import type { Cell, Column } from './column.ts';

export interface CsvOptions {
  /** Begins with a byte order mark, without which some spreadsheets take UTF-8 for something else. */
  byteOrderMark?: boolean;
}

const ROWS_A_CHUNK = 100;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180: comma, CRLF, quotes where needed), header row first. Holds one chunk
 * in memory, however many rows come.
 */
export async function* csv<T>(
  columns: readonly Column<T>[],
  rows: AsyncIterable<T> | Iterable<T>,
  options: CsvOptions = {},
): AsyncGenerator<string> {
  const head = lines([columns.map((column) => column.name)]);
  yield options.byteOrderMark ? BYTE_ORDER_MARK + head : head;
  for await (const batch of batches(rows, ROWS_A_CHUNK))
    yield lines(batch.map((row) => columns.map((column) => guarded(column.value(row)))));
}

const lines = (cells: readonly (readonly Cell[])[]): string =>
  stringify([...cells], {
    record_delimiter: '\r\n',
    // By itself it quotes only the whole delimiter, and readers take a bare CR or LF for one too.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => String(value) },
  });

const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * A spreadsheet runs a cell that begins with `= + - @`, and our texts quote what others wrote, so
 * such a text gets an apostrophe in front, as OWASP advises. Numbers such as -620.99 are left
 * alone: they are what a table is for. A text that already has the apostrophe gets one more, so
 * that `unguarded` gives back exactly what went in.
 */
function guarded(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The text of a cell that `csv` wrote, without its guard. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
