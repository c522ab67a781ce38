import { describe, expect, it } from 'vitest';
import {
  cellTrouble,
  enterCell,
  type GridFrame,
  type GridRow,
  pasteInto,
  periodWords,
  questionsOf,
  readColumnAs,
  readTable,
  settlePeriods,
} from './paste.ts';

describe('a table copied from a spreadsheet', () => {
  it('is read row by row, with quoted cells and Windows line ends', () => {
    expect(readTable('2019\t540\r\n2020\t"790"\r\n')).toEqual([
      ['2019', '540'],
      ['2020', '790'],
    ]);
  });

  it('is one column where there are no tabs', () => {
    expect(readTable('540\n790\n')).toEqual([['540'], ['790']]);
  });
});

describe('pasting into the grid', () => {
  let made = 0;
  const newRow = (): GridRow => {
    made += 1;
    return { id: `new-${made}`, qualifier: 'exact' };
  };

  it('fills from the cell on, adds rows, and leaves other cells and ids alone', () => {
    const rows = [{ id: 'r1', period: '2018', value: '1', note: 'kept' }];
    const { rows: next } = pasteInto(
      rows,
      { row: 0, column: 'period' },
      [
        ['2019', '540', '12.5'],
        ['2020', '790'],
      ],
      newRow,
    );
    expect(next).toMatchObject([
      { id: 'r1', period: '2019', value: '540', growth: '12.5', note: 'kept' },
      { period: '2020', value: '790', qualifier: 'exact' },
    ]);
    expect(rows[0]?.period).toBe('2018');
  });

  it('starts at the column that has the focus and ignores what hangs over', () => {
    const { rows: next } = pasteInto(
      [],
      { row: 0, column: 'releasedOn' },
      [['2021-04', 'x', 'y']],
      newRow,
    );
    expect(next[0]).toMatchObject({ releasedOn: '2021-04' });
  });

  const JULY: GridFrame = { kind: { frequency: 'annual', periodType: 'fiscal_july' } };
  const YEARS: GridFrame = { kind: { frequency: 'annual', periodType: 'calendar' } };
  const paste = (table: string[][], frame: GridFrame = {}) =>
    pasteInto([], { row: 0, column: 'period' }, table, newRow, frame);
  const rowWith = (field: object): GridRow => ({ ...newRow(), flags: [], ...field });

  it('marks each cell that it could not read', () => {
    const [row] = paste([['soon', 'approx. 790']]).rows;
    expect(row).toMatchObject({ period: 'soon', value: 'approx. 790' });
    expect(cellTrouble('period', row?.period, {})).toBeDefined();
    expect(cellTrouble('value', row?.value, {})).toBeDefined();
    expect(cellTrouble('flags', ['P', 'Ω'], {})?.message).toMatch(/Ω/);
    expect(cellTrouble('qualifier', 'more_than', {})).toBeUndefined();
  });

  it('B2 reads years cut to two digits as the years of a July–June series', () => {
    const typed = ['2010-11', '2011-12', '2019-20', '2020-21', '2021-22', '2023-24'];
    const { rows } = paste(
      typed.map((period) => [period, '120.5']),
      JULY,
    );
    expect(rows.map((row) => row.period)).toEqual([
      '2010-07/2011-06',
      '2011-07/2012-06',
      '2019-07/2020-06',
      '2020-07/2021-06',
      '2021-07/2022-06',
      '2023-07/2024-06',
    ]);
    expect(rows.map((row) => periodWords(row.period, JULY))[0]).toBe('FY2010-11');
  });

  it('B2 asks about them elsewhere, and settles them once the series says what it is made of', () => {
    const { rows } = paste(
      [
        ['2010-11', '1'],
        ['2020-21', '2'],
      ],
      YEARS,
    );
    expect(cellTrouble('period', rows[0]?.period, YEARS)?.choices).toEqual([
      { value: '2010/2011', words: '2010–2011' },
      { value: '2010-07/2011-06', words: 'July 2010 – June 2011' },
      { value: '2010-11', words: 'November 2010' },
    ]);
    expect(periodWords(rows[0]?.period, YEARS)).toBeUndefined();
    expect(settlePeriods(rows, JULY).map((row) => row.period)).toEqual([
      '2010-07/2011-06',
      '2020-07/2021-06',
    ]);
    expect(settlePeriods(rows, YEARS)).toEqual(rows);
  });

  it('B2 asks once for all periods of a column, and settles those that can be read so', () => {
    const { rows } = paste(
      ['2010-11', '2012-13', '2014', '2020-21', 'soon'].map((period) => [period]),
      YEARS,
    );
    const [question, ...others] = questionsOf(rows);
    expect(others).toEqual([]);
    expect(question).toMatchObject({ column: 'period', count: 3 });
    expect(question?.answers.map(({ as, words, count }) => [as, words, count])).toEqual([
      ['years', 'From year to year (2010–2011)', 3],
      ['julyToJune', 'Years from July to June (July 2010 – June 2011)', 3],
      ['month', 'Months (November 2010)', 1],
      ['season', 'Seasons (spring 2020)', 1],
    ]);
    const settled = readColumnAs(rows, 'period', 'julyToJune');
    expect(settled.map(({ period }) => period)).toEqual([
      '2010-07/2011-06',
      '2012-07/2013-06',
      '2014',
      '2020-07/2021-06',
      'soon',
    ]);
    expect(questionsOf(settled)).toEqual([]);
    const months = readColumnAs(rows, 'period', 'month');
    expect(months[0]?.period).toBe('2010-11');
    expect(questionsOf(months)).toMatchObject([{ column: 'period', count: 2 }]);
  });

  it('B2 asks once in which order the days and months of a column stand', () => {
    const { rows } = pasteInto(
      [],
      { row: 0, column: 'releasedOn' },
      [['03/04/2015'], ['25/12/2021'], ['05/06/2016']],
      newRow,
    );
    expect(questionsOf(rows)).toMatchObject([
      { column: 'releasedOn', count: 2, answers: [{ as: 'dayFirst' }, { as: 'monthFirst' }] },
    ]);
    expect(readColumnAs(rows, 'releasedOn', 'dayFirst').map((row) => row.releasedOn)).toEqual([
      '2015-04-03',
      '2021-12-25',
      '2016-06-05',
    ]);
  });

  it('B2 says which periods the series is made of', () => {
    expect(cellTrouble('period', '2020', YEARS)).toBeUndefined();
    expect(cellTrouble('period', '2020', JULY)?.message).toMatch(/such as FY2020-21/);
    expect(cellTrouble('period', '2020-21', YEARS)?.message).toMatch(/a calendar year/);
  });

  it('B15 reads months as spreadsheets and statistical offices print them', () => {
    const typed = ['202001', 'Jan-20', '01.2020', 'янв.20', '2020M01'];
    const { rows } = paste(typed.map((period) => [period]));
    expect(rows.map((row) => row.period)).toEqual(typed.map(() => '2020-01'));
  });

  it('B14 settles a column by one cell that can be read in one way', () => {
    const { rows, decided } = paste([
      ['2019', '171,94', '1,234'],
      ['2020', '1 234,56', '2,345'],
      ['2021', '1,234', '3,456'],
    ]);
    expect(rows.map((row) => row.value)).toEqual(['171.94', '1234.56', '1.234']);
    expect(decided).toEqual([{ column: 'value', mark: 'comma' }]);
    expect(questionsOf(rows)).toMatchObject([
      {
        column: 'growth',
        count: 3,
        answers: [
          { as: 'point', words: 'Decimal point', count: 3 },
          { as: 'comma', words: 'Decimal comma', count: 3 },
        ],
      },
    ]);
    expect(readColumnAs(rows, 'growth', 'comma').map((row) => row.growth)).toEqual([
      '1.234',
      '2.345',
      '3.456',
    ]);
    expect(readColumnAs(rows, 'growth', 'point').map((row) => row.growth)).toEqual([
      '1234',
      '2345',
      '3456',
    ]);
  });

  it('K16 asks about 1.700, and flags what the sheet has no figure for', () => {
    const { rows } = paste([
      ['2019', '1.700'],
      ['2020', 'n/a'],
      ['2021', '-'],
      ['2022', ''],
    ]);
    expect(cellTrouble('value', rows[0]?.value, {})?.choices.map(({ value }) => value)).toEqual([
      '1.700',
      '1700',
    ]);
    expect(rows.map((row) => [row.value, row.flags])).toEqual([
      [expect.any(String), undefined],
      [undefined, ['M']],
      [undefined, ['M']],
      [undefined, undefined],
    ]);
    const flagged = pasteInto([], { row: 0, column: 'value' }, [['…', '', '', '', 'P']], newRow)
      .rows[0];
    expect(flagged).toMatchObject({ value: undefined, flags: ['P', 'M'] });
  });

  it('K16 takes the flag back once there is a figure', () => {
    const missing = enterCell(rowWith({ flags: ['P'] }), 'value', 'n/a', {});
    expect(missing.flags).toEqual(['P', 'M']);
    expect(enterCell(missing, 'value', '790', {})).toMatchObject({ value: '790', flags: ['P'] });
  });
});
