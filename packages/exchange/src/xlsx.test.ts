import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import type { Cell, Column } from './column.ts';
import { xlsx } from './xlsx.ts';

type Row = readonly Cell[];
const columns = (types: readonly Column<Row>['type'][]): Column<Row>[] =>
  types.map((type, index) => ({
    name: `c${index}`,
    label: `Column ${index}`,
    ...(type && { type }),
    value: (row) => row[index],
  }));

const bytes = async (stream: ReadableStream<Uint8Array>): Promise<Buffer> =>
  Buffer.from(await new Response(stream).arrayBuffer());
const table = async (types: readonly Column<Row>['type'][], ...rows: Row[]) =>
  readSheet(await bytes(xlsx(columns(types), rows, { sheet: 'projects [2026]' })), { trim: false });

it('has a header, and days, numbers and texts as such, as another library reads it', async () => {
  expect(
    await table(
      ['day', 'decimal', undefined, undefined, undefined],
      ['2021-04-07', '171.94', '2021-Q1', true, 7],
      ['infinity', null, '=1+1', false, null],
    ),
  ).toEqual([
    ['c0', 'c1', 'c2', 'c3', 'c4'],
    [new Date('2021-04-07T00:00:00Z'), 171.94, '2021-Q1', true, 7],
    ['infinity', null, '=1+1', false, null],
  ]);
});

it('keeps as text what a spreadsheet would change: old days, and more digits than it has', async () => {
  const [, row] = await table(
    ['day', 'day', 'decimal'],
    ['1899-12-31', '1900-02-28', '123456789012.123456'],
  );
  expect(row).toEqual(['1899-12-31', '1900-02-28', '123456789012.123456']);
});

it('gives back any text that went in, but for what XML has no way to hold', async () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '_', 'x', '0', '4', '1', '\n', '<', '&', '"', ' ') }),
    )
    // The reader that compares takes a text of spaces for an empty cell.
    .filter((one) => one.trim() !== '' && !/[\uFFFE\uFFFF]/.test(one));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
      const [, ...rows] = await table([undefined], ...texts.map((one) => [one]));
      expect(rows.map(([cell]) => cell)).toEqual(texts);
    }),
    { numRuns: 100 },
  );
});

it('says where it had to cut a text that no cell can hold', async () => {
  const [, row] = await table([undefined], ['x'.repeat(40_000)]);
  expect(String(row?.[0])).toHaveLength(32_767);
  expect(String(row?.[0])).toMatch(/JSON Lines have all of it\]$/);
});

it('reads rows only as fast as they are taken', async () => {
  let made = 0;
  function* endless(): Generator<Row> {
    for (;;) yield [`row ${made++} ${'of many words '.repeat(3)}`];
  }
  const reader = xlsx(columns([undefined]), endless(), { sheet: 'x' }).getReader();
  for (let chunks = 0; chunks < 5; chunks += 1) await reader.read();
  const then = made;
  await new Promise((resolve) => setImmediate(resolve));
  expect(made - then).toBeLessThan(20_000);
  await reader.cancel();
  expect(made).toBeLessThan(100_000);
});
