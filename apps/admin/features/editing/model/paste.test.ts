import { describe, expect, it } from 'vitest';
import {
  cellProblem,
  type GridRow,
  pasteInto,
  readFigure,
  readPeriod,
  readTable,
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

describe('a figure', () => {
  it('may have spaces or commas between thousands, brackets for a minus, a per cent sign', () => {
    expect(readFigure('1 234.5').value).toBe('1234.5');
    expect(readFigure('1,234,567').value).toBe('1234567');
    expect(readFigure('1,234.56').value).toBe('1234.56');
    expect(readFigure('(620.99)').value).toBe('-620.99');
    expect(readFigure('−601.99').value).toBe('-601.99');
    expect(readFigure('45.9 %').value).toBe('45.9');
  });

  it('is not guessed at where a comma could be a decimal point', () => {
    for (const text of ['171,94', '1,234']) {
      expect(readFigure(text)).toMatchObject({
        value: text,
        problem: expect.stringMatching(/comma/),
      });
    }
  });

  it('is none where the sheet says so', () => {
    for (const text of ['', '..', '-', 'n/a']) expect(readFigure(text).value).toBe('');
  });

  it('is kept as typed and marked where it cannot be read', () => {
    expect(readFigure('approx. 790')).toMatchObject({
      value: 'approx. 790',
      problem: expect.stringMatching(/such as 790/),
    });
  });
});

describe('a period', () => {
  it('is taken in people’s words', () => {
    expect(readPeriod('FY2020-21').value).toBe('2020-07/2021-06');
    expect(readPeriod('2021-Q1').value).toBe('2021-33');
  });

  it('is kept as typed and marked where it cannot be read', () => {
    expect(readPeriod('soon')).toMatchObject({ value: 'soon', problem: expect.any(String) });
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
    const next = pasteInto(
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
    const next = pasteInto([], { row: 0, column: 'releasedOn' }, [['2021-04', 'x', 'y']], newRow);
    expect(next[0]).toMatchObject({ releasedOn: '2021-04' });
  });

  it('marks each cell that it could not read', () => {
    const [row] = pasteInto([], { row: 0, column: 'period' }, [['soon', '171,94']], newRow);
    expect(cellProblem('period', row?.period)).toBeDefined();
    expect(cellProblem('value', row?.value)).toBeDefined();
    expect(cellProblem('flags', ['P', 'Ω'])).toMatch(/Ω/);
    expect(cellProblem('qualifier', 'more_than')).toBeUndefined();
  });
});
