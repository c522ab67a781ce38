import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Harness, harness } from '../../../test/harness.ts';
import { rowsOf } from './rows-of.ts';

let h: Harness;
beforeAll(async () => {
  h = await harness();
});
afterAll(() => h.close());

const row = z.strictObject({ id: z.int(), at: z.date() });

it('gives rows that are as their schema says', async () => {
  const rows = await rowsOf(h.engine.db.read, row, sql`SELECT 7 AS id, now() AS at`);
  expect(rows).toEqual([{ id: 7, at: expect.any(Date) }]);
});

it.each([
  ['missing', sql`SELECT 7 AS id`],
  ['superfluous', sql`SELECT 7 AS id, now() AS at, 'x' AS more`],
  ['of another type', sql`SELECT '7' AS id, now() AS at`],
])('fails a test where a column is %s', async (_, statement) => {
  await expect(rowsOf(h.engine.db.read, row, statement)).rejects.toThrow(z.ZodError);
});
