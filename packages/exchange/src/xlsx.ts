import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import type { Cell, Column } from './column.ts';

/** Names of sheets are no longer, and have none of these characters. */
const NAME_MAX = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

/**
 * A table as a workbook (Office Open XML) of one sheet, header row first; a sheet that is full goes
 * on in another. Days and decimals are such in cells, texts are texts and never formulas, so that
 * nothing needs a guard. Holds one row in memory, however many come.
 */
export function xlsx<T>(
  columns: readonly Column<T>[],
  rows: AsyncIterable<T> | Iterable<T>,
  options: { sheet: string },
): ReadableStream<Uint8Array> {
  return writeXlsxStream(cells(columns, rows), {
    name: options.sheet.replace(NOT_IN_NAMES, ' ').slice(0, NAME_MAX),
    columns: columns.map(({ name, type }) => ({
      header: name,
      ...(type === 'day' && { numFmt: 'yyyy-mm-dd' }),
    })),
    freezePane: { rows: 1 },
  });
}

async function* cells<T>(
  columns: readonly Column<T>[],
  rows: AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield columns.map(({ type, value }) => asCell(value(row), type));
}

/** The format's own limit for a text. */
const TEXT_MAX = 32_767;
const CUT = ' … [cut here: CSV and JSON Lines have all of it]';

function asCell(value: Cell, type: Column<unknown>['type']): CellValue {
  if (typeof value !== 'string') return value ?? null;
  if (type === 'day' && isCounted(value)) return new Date(`${value}T00:00:00Z`);
  if (type === 'decimal' && isExact(value)) return Number(value);
  const text = escaped(value);
  return text.length <= TEXT_MAX ? text : text.slice(0, TEXT_MAX - CUT.length) + CUT;
}

/** The first day after the one that spreadsheets count although the calendar has it not. */
const FIRST_DAY = '1900-03-01';
/** Spreadsheets count days from 1900; earlier ones, and open ends, stay texts. */
const isCounted = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && day >= FIRST_DAY;

/** Beyond so many digits a spreadsheet's numbers are no longer what was written. */
const DIGITS_MAX = 15;
const isExact = (text: string): boolean =>
  /^-?\d+(\.\d+)?$/.test(text) && text.replace(/^-?0*|\D/g, '').length <= DIGITS_MAX;

/** What XML cannot hold, and what a spreadsheet would read as an escape: `_x000D_`. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
