import 'server-only';

/** Rows of a list that a page shows, and how many there are. */
export type Part<T> = { items: readonly T[]; total: number };

/** Nothing of nothing. */
export const NONE: Part<never> = { items: [], total: 0 };

type Asked = { limit: number; cursor: string | undefined };
type Answer<T> = { items: T[]; total: number; nextCursor: string | null };

/** As many rows as the API gives at once. */
const PAGE = 500;

/** The rows of a list page after page: all of them, or the first `max`, with how many there are. */
export async function whole<T>(
  read: (page: Asked) => Promise<Answer<T>>,
  max = Number.POSITIVE_INFINITY,
): Promise<Part<T>> {
  const items: T[] = [];
  let answer: Answer<T> | undefined;
  do {
    answer = await read({
      limit: Math.min(PAGE, max - items.length),
      cursor: answer?.nextCursor ?? undefined,
    });
    items.push(...answer.items);
  } while (answer.nextCursor && items.length < max);
  return { items, total: answer.total };
}
