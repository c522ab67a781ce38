import { type PeriodKind, periodFits, periodWanted } from '@chancery/api/kinds';
import {
  formatDate,
  formatFiscalYear,
  MANNERS,
  type Manner,
  readingsByManner,
} from '@chancery/dates';
import { codes, isCode, label } from '@chancery/vocabularies';
import Papa from 'papaparse';
import {
  DECIMAL_MARKS,
  type DecimalMark,
  type Figure,
  keptFigure,
  markOf,
  readFigure,
  readKeptFigure,
} from './figures.ts';
import { keptDate, readKept } from './typed-date.ts';

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

/** What holds of all cells: which periods the series is made of, and how its numbers are written. */
export interface GridFrame {
  kind?: PeriodKind | undefined;
}

/** A series of July–June years knows what "2010-11" means; one that adds up has years of both kinds. */
const fitsOf = ({ kind }: GridFrame) =>
  kind && kind.periodType !== 'cumulative' ? (edtf: string) => periodFits(edtf, kind) : undefined;

/**
 * A row with a cell as it was typed: settled where it can be read in one way, else kept as it is and
 * asked about. A sign for "no figure" empties the value and flags the period as missing.
 */
export function enterCell(
  row: GridRow,
  column: GridColumn,
  text: string,
  frame: GridFrame,
  mark?: DecimalMark,
): GridRow {
  switch (column) {
    case 'period':
      return { ...row, period: keptDate(text, fitsOf(frame)) };
    case 'releasedOn':
      return { ...row, releasedOn: keptDate(text) };
    case 'qualifier':
      return { ...row, qualifier: readCode('qualifier', text) ?? (text.trim() || 'exact') };
    case 'flags':
      return { ...row, flags: text.split(/[\s,;]+/).filter(Boolean) };
    case 'value': {
      const value = keptFigure(text, mark);
      return { ...row, value, flags: flagsFor(row, readFigure(text), value) };
    }
    default:
      return { ...row, [column]: keptFigure(text, mark) };
  }
}

const MISSING = 'M';
const flagsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function flagsFor(row: GridRow, figure: Figure, value: string | undefined): unknown {
  const flags = flagsIn(row.flags);
  const isFlagged = flags.includes(MISSING);
  if (figure.kind === 'missing' && !isFlagged) return [...flags, MISSING];
  if (value !== undefined && isFlagged) return flags.filter((flag) => flag !== MISSING);
  return row.flags;
}

/** What stands in the way of a cell, and what it may be taken for. */
export interface CellTrouble {
  message: string;
  choices: readonly { value: string; words: string }[];
}

/** What is wrong with a cell; undefined where nothing is. A cell has no room for many words. */
export function cellTrouble(
  column: GridColumn,
  value: unknown,
  frame: GridFrame,
): CellTrouble | undefined {
  if (value === undefined || value === '') return undefined;
  if (column === 'flags') {
    const unknown = flagsIn(value).filter((flag) => !isCode('observationStatus', flag));
    return unknown.length === 0
      ? undefined
      : said(
          `Not a flag: ${unknown.join(', ')}. Accepted: ${codes('observationStatus').join(', ')}.`,
        );
  }
  if (column === 'qualifier')
    return isCode('qualifier', String(value))
      ? undefined
      : said(`Not a qualifier. Accepted: ${codes('qualifier').join(', ')}.`);
  if (column === 'period' || column === 'releasedOn')
    return dateTrouble(String(value), column === 'period' ? frame.kind : undefined);
  const figure = readKeptFigure(String(value));
  if (figure.kind === 'ask')
    return {
      message: 'Point or comma: which number is it?',
      choices: DECIMAL_MARKS.map((mark) => ({
        value: figure.readings[mark],
        words: figure.readings[mark],
      })),
    };
  return figure.kind === 'figure' ? undefined : said('Not a number: write 790 or 171.94.');
}

function dateTrouble(value: string, kind: PeriodKind | undefined): CellTrouble | undefined {
  const typed = readKept(value);
  if (!typed) return undefined;
  if (typed.kind === 'none')
    return said(
      `Not a date${typed.error.reason ? `: ${typed.error.reason}` : ': write 2021, 2021-04, 2021-Q1 or FY2020-21'}.`,
    );
  if (typed.kind === 'date')
    return !kind || periodFits(typed.edtf, kind)
      ? undefined
      : said(`Not a period of this series: write ${periodWanted(kind)}.`);
  return {
    message: 'Which period is it?',
    choices: typed.readings.map((edtf) => ({ value: edtf, words: formatDate(edtf, 'en') })),
  };
}

const said = (message: string): CellTrouble => ({ message, choices: [] });

/** A settled period in words: what was understood. */
export function periodWords(value: unknown, { kind }: GridFrame): string | undefined {
  const typed = readKept(value === undefined ? undefined : String(value));
  if (typed?.kind !== 'date') return undefined;
  const fiscal = kind?.periodType === 'fiscal_july' && formatFiscalYear(typed.edtf, 'en');
  return fiscal || formatDate(typed.edtf, 'en');
}

const NUMERIC = ['value', 'to', 'growth'] as const satisfies readonly GridColumn[];
const DATED = ['period', 'releasedOn'] as const satisfies readonly GridColumn[];
export const isNumeric = (column: GridColumn): boolean =>
  NUMERIC.some((numeric) => numeric === column);

/** A column with cells that nobody settled yet, and the ways in which they can be read. */
export interface Question {
  column: GridColumn;
  /** of so many cells */
  count: number;
  about: string;
  /** the ways to read them, each with how many of the cells it settles */
  answers: readonly { as: ReadAs; words: string; count: number }[];
}
export type ReadAs = DecimalMark | Manner;

/** What a column is asked once for all its cells: numbers by their mark, dates by their manner. */
export const questionsOf = (rows: readonly GridRow[]): Question[] =>
  [...NUMERIC, ...DATED].flatMap((column) => {
    const asked = rows.map((row) => readingsOf(column, row[column])).filter(({ size }) => size > 0);
    if (asked.length === 0) return [];
    const ways: readonly ReadAs[] = isNumeric(column) ? DECIMAL_MARKS : MANNERS;
    const answers = ways.flatMap((as) => {
      const found = asked.flatMap((readings) => readings.get(as) ?? []);
      const [example] = found;
      if (example === undefined) return [];
      return [{ as, words: answerWords(as, example), count: found.length }];
    });
    return [{ column, count: asked.length, about: aboutOf(column), answers }];
  });

/** What a cell may say, by the way in which it is read; nothing where it is settled or no date at all. */
function readingsOf(column: GridColumn, value: unknown): ReadonlyMap<ReadAs, string> {
  if (typeof value !== 'string') return new Map();
  if (!isNumeric(column))
    return readKept(value)?.kind === 'ask' ? readingsByManner(value) : new Map();
  const figure = readKeptFigure(value);
  return new Map(
    figure.kind === 'ask' ? DECIMAL_MARKS.map((mark) => [mark, figure.readings[mark]]) : [],
  );
}

const aboutOf = (column: GridColumn): string =>
  isNumeric(column)
    ? 'with a point or comma that can part thousands or decimals'
    : 'that can be read as more than one date';

function answerWords(as: ReadAs, example: string): string {
  if (as === 'point' || as === 'comma') return `Decimal ${as}`;
  return `${MANNER_WORDS[as]} (${formatDate(example, 'en')})`;
}

const MANNER_WORDS: Record<Manner, string> = {
  dayFirst: 'Day first',
  monthFirst: 'Month first',
  years: 'From year to year',
  julyToJune: 'Years from July to June',
  month: 'Months',
  season: 'Seasons',
};

/** All cells of a column that can be read so, read so; its other cells stay as they are. */
export const readColumnAs = (rows: readonly GridRow[], column: GridColumn, as: ReadAs): GridRow[] =>
  rows.map((row) => {
    const value = readingsOf(column, row[column]).get(as);
    return value === undefined ? row : { ...row, [column]: value };
  });

/** Periods that were typed before the series said of what kind they are. */
export const settlePeriods = (rows: readonly GridRow[], frame: GridFrame): GridRow[] =>
  rows.map((row) =>
    typeof row.period === 'string' && readKept(row.period)?.kind === 'ask'
      ? enterCell(row, 'period', row.period, frame)
      : row,
  );

export interface Pasted {
  rows: GridRow[];
  /** columns in which some cells said how the others are to be read */
  decided: readonly { column: GridColumn; mark: DecimalMark }[];
}

/**
 * Lays a pasted table over the grid from one cell on, adding rows where it is longer. How decimals
 * are parted is decided by column: one cell that can be read in one way settles the others.
 */
export function pasteInto(
  rows: readonly GridRow[],
  at: { row: number; column: GridColumn },
  table: readonly (readonly string[])[],
  newRow: () => GridRow,
  frame: GridFrame = {},
): Pasted {
  const columns = GRID_COLUMNS.slice(GRID_COLUMNS.indexOf(at.column));
  const textsOf = (index: number): string[] => table.map((cells) => cells[index] ?? '');
  const marks = new Map(
    columns.flatMap((column, index) => {
      const mark = isNumeric(column) ? markOf(textsOf(index)) : undefined;
      return mark ? [[column, mark] as const] : [];
    }),
  );
  // Flags come first: what a value says of itself is added to them.
  const order = columns.toSorted((a, b) => Number(b === 'flags') - Number(a === 'flags'));
  const result = [...rows];
  for (const [offset, cells] of table.entries()) {
    let row = result[at.row + offset] ?? newRow();
    for (const column of order) {
      const text = cells[columns.indexOf(column)];
      if (text !== undefined) row = enterCell(row, column, text, frame, marks.get(column));
    }
    result[at.row + offset] = row;
  }
  const decided = [...marks].flatMap(([column, mark]) =>
    textsOf(columns.indexOf(column)).some((text) => readFigure(text).kind === 'ask')
      ? [{ column, mark }]
      : [],
  );
  return { rows: result, decided };
}

function readCode(list: 'qualifier', text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return codes(list).find(
    (code) =>
      code === wanted.replaceAll(' ', '_') || label(list, code, 'en').toLowerCase() === wanted,
  );
}
