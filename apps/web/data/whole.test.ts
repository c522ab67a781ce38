import { expect, test } from 'vitest';
import { whole } from './whole.ts';

/** A list of so many rows, as the API gives it: a page and a cursor. */
const listOf = (total: number) => {
  const asked: number[] = [];
  return {
    asked,
    read: async ({ limit, cursor }: { limit: number; cursor: string | undefined }) => {
      asked.push(limit);
      const first = Number(cursor ?? 0);
      const items = Array.from({ length: total }, (_, row) => row).slice(first, first + limit);
      const next = first + items.length;
      return { items, total, nextCursor: next < total ? String(next) : null };
    },
  };
};

test('S2 a list is read to its end, however many pages it has', async () => {
  const { read } = listOf(1_210);
  const { items, total } = await whole(read);
  expect(items).toEqual(Array.from({ length: 1_210 }, (_, row) => row));
  expect(total).toBe(1_210);
});

test('S2 a part of a list says how many there are', async () => {
  const { read, asked } = listOf(1_210);
  const { items, total } = await whole(read, 700);
  expect(items).toHaveLength(700);
  expect(total).toBe(1_210);
  expect(asked).toEqual([500, 200]);
});
