import { expect } from '@playwright/test';

/** The whole answers of both web processes to one address, asked at the same time. */
export async function fromBoth(
  web: (n: 1 | 2) => string,
  path: string,
): Promise<{ status: number; body: string; headers: Headers }[]> {
  return Promise.all(
    ([1, 2] as const).map(async (n) => {
      const response = await fetch(`${web(n)}${path}`, { redirect: 'manual' });
      return { status: response.status, body: await response.text(), headers: response.headers };
    }),
  );
}

/** Both web processes show some words, at this very request. */
export async function bothShow(
  web: (n: 1 | 2) => string,
  path: string,
  words: string,
): Promise<void> {
  const answers = await fromBoth(web, path);
  // The bodies themselves would fill the report.
  expect(answers.map(({ status, body }) => ({ status, shows: body.includes(words) }))).toEqual([
    { status: 200, shows: true },
    { status: 200, shows: true },
  ]);
}

export async function neitherShows(
  web: (n: 1 | 2) => string,
  path: string,
  words: string,
): Promise<void> {
  const answers = await fromBoth(web, path);
  expect(answers.map(({ body }) => body.includes(words))).toEqual([false, false]);
}
