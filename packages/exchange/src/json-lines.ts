import { batches } from './batches.ts';

const ROWS_A_CHUNK = 100;

/** Rows as JSON Lines: one JSON value a line, each line ended. */
export async function* jsonLines(
  rows: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<string> {
  for await (const batch of batches(rows, ROWS_A_CHUNK))
    yield batch.map((row) => `${JSON.stringify(row)}\n`).join('');
}
