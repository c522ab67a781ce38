import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell, Column } from './column.ts';
import { csv, unguarded } from './csv.ts';

type Row = readonly Cell[];
const columns = (count: number): Column<Row>[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `c${index}`,
    label: `Column ${index}`,
    value: (row) => row[index],
  }));

async function text(chunks: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const chunk of chunks) all += chunk;
  return all;
}
const table = async (...rows: Row[]): Promise<string> =>
  text(csv(columns(rows[0]?.length ?? 1), rows));

describe('a CSV file', () => {
  it('has a header, commas, CRLF, and quotes only where needed', async () => {
    expect(await table(['a', 'b,c', 'say "no"', 'two\nlines'])).toBe(
      'c0,c1,c2,c3\r\na,"b,c","say ""no""","two\nlines"\r\n',
    );
  });

  it('writes true, false, numbers and nothing as such', async () => {
    expect(await table([true, false, 1.5, null, undefined])).toBe(
      'c0,c1,c2,c3,c4\r\ntrue,false,1.5,,\r\n',
    );
  });

  it('has a header and no rows where there are none', async () => {
    expect(await text(csv(columns(2), []))).toBe('c0,c1\r\n');
  });

  it('begins with a byte order mark when asked', async () => {
    const marked = await text(csv(columns(1), [['Россия']], { byteOrderMark: true }));
    expect(marked).toBe('\uFEFFc0\r\nРоссия\r\n');
  });

  it('keeps spreadsheets from running a text, and leaves numbers alone', async () => {
    expect(await table(['=1+1', '@home', '-620.99', '- a list', '+7 495'])).toBe(
      "c0,c1,c2,c3,c4\r\n'=1+1,'@home,-620.99,'- a list,'+7 495\r\n",
    );
  });

  it('comes in chunks of rows, not all at once', async () => {
    let made = 0;
    function* endless(): Generator<Row> {
      for (;;) yield [String(made++)];
    }
    const chunks = csv(columns(1), endless());
    await chunks.next();
    await chunks.next();
    expect(made).toBeLessThanOrEqual(100);
    await chunks.return(undefined);
  });

  it('gives back any text that went in', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', '"', ',', '1'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const { data } = Papa.parse<string[]>(await table(...rows), {
            delimiter: ',',
            newline: '\r\n',
            skipEmptyLines: false,
          });
          expect(data.slice(1, -1).map((row) => row.map(unguarded))).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});
