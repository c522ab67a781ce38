import { DateError, parseDate } from '@chancery/dates';
import { codes, isCode, label } from '@chancery/vocabularies';
import Papa from 'papaparse';

export type Cell = { text: string; value: string; problem?: string };

/** Cells of a table copied from a spreadsheet, row by row. */
export function readTable(text: string): string[][] {
  const delimiter = text.includes('\t') ? '\t' : '\n';
  if (delimiter === '\n') return lines(text).map((line) => [line]);
  const parsed = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  return parsed.data.map((row) => row.map((cell) => cell.trim()));
}

const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A period as a person writes it, as it is stored. What cannot be read is kept as typed. */
export function readPeriod(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return { text, value: '' };
  try {
    return { text, value: parseDate(trimmed) };
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return { text, value: trimmed, problem: error.message };
  }
}

const NUMBER = /^-?\d{1,18}(\.\d{1,6})?$/;
/** Two commas, or a comma and a point: the commas can only part thousands. */
const THOUSANDS = /^-?\d{1,3}(,\d{3}){2,}$|^-?\d{1,3}(,\d{3})+\.\d+$/;

/**
 * A figure as spreadsheets print it: spaces or commas between thousands, brackets for a minus, a
 * per cent sign. A comma that could as well be a decimal point is not guessed at.
 */
export function readFigure(text: string): Cell {
  let tidy = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/%$/, '');
  if (/^\(.+\)$/.test(tidy)) tidy = `-${tidy.slice(1, -1)}`;
  if (tidy === '' || /^(-|\.\.|…|n\/?a)$/i.test(tidy)) return { text, value: '' };
  if (THOUSANDS.test(tidy)) tidy = tidy.replaceAll(',', '');
  if (NUMBER.test(tidy)) return { text, value: tidy };
  return {
    text,
    value: text.trim(),
    problem: tidy.includes(',')
      ? 'The comma can part thousands or decimals: write 1234 or 1.234.'
      : 'Not a number that can be read: write digits with a point, such as 790 or 171.94.',
  };
}

export const GRID_COLUMNS = [
  'period',
  'value',
  'growth',
  'qualifier',
  'to',
  'flags',
  'releasedOn',
] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];
export type GridRow = { id: string; [column: string]: unknown };

/** A cell's text as the record keeps it; a text that cannot be read stays as it is and is marked. */
export function readCell(column: GridColumn, text: string): unknown {
  switch (column) {
    case 'period':
    case 'releasedOn':
      return readPeriod(text).value || undefined;
    case 'qualifier':
      return readCode('qualifier', text) ?? (text.trim() || 'exact');
    case 'flags':
      return text.split(/[\s,;]+/).filter(Boolean);
    default:
      return readFigure(text).value || undefined;
  }
}

/** A cell has no room for more. */
const NOT_A_DATE = 'Not a date: write 2021, 2021-04, 2021-Q1 or FY2020-21.';

/** What is wrong with a cell; undefined where nothing is. */
export function cellProblem(column: GridColumn, value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (column === 'period' || column === 'releasedOn')
    return readPeriod(String(value)).problem && NOT_A_DATE;
  if (column === 'flags') {
    const unknown = (value as string[]).filter((flag) => !isCode('observationStatus', flag));
    return unknown.length === 0
      ? undefined
      : `Not a flag: ${unknown.join(', ')}. Accepted: ${codes('observationStatus').join(', ')}.`;
  }
  if (column === 'qualifier')
    return isCode('qualifier', String(value))
      ? undefined
      : `Not a qualifier. Accepted: ${codes('qualifier').join(', ')}.`;
  return readFigure(String(value)).problem;
}

/** Lays a pasted table over the grid from one cell on, adding rows where it is longer. */
export function pasteInto(
  rows: readonly GridRow[],
  at: { row: number; column: GridColumn },
  table: readonly (readonly string[])[],
  newRow: () => GridRow,
): GridRow[] {
  const first = GRID_COLUMNS.indexOf(at.column);
  const result = rows.map((row) => ({ ...row }));
  for (const [offset, cells] of table.entries()) {
    const index = at.row + offset;
    const row = result[index] ?? newRow();
    result[index] = row;
    for (const [column, text] of cells.entries()) {
      const name = GRID_COLUMNS[first + column];
      if (name) row[name] = readCell(name, text);
    }
  }
  return result;
}

function readCode(list: 'qualifier', text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return codes(list).find(
    (code) =>
      code === wanted.replaceAll(' ', '_') || label(list, code, 'en').toLowerCase() === wanted,
  );
}
