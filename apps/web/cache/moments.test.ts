import { afterEach, beforeEach, expect, test } from 'vitest';
import { health } from './health.ts';
import { addMoments, pinned, setMoments } from './moments.ts';

const NOW = Date.parse('2026-11-24T12:00:00.000Z');
const at = (text: string) => Date.parse(text);

beforeEach(() => {
  health().connected = true;
  setMoments([at('2021-04-08T09:00:00.123Z'), at('2021-04-08T10:00:00.000Z')]);
  addMoments([at('2026-11-24T11:58:00.000Z')]);
});
afterEach(() => {
  health().connected = false;
  setMoments([]);
});

test('W6 a thousand milliseconds between two publications are one page', () => {
  const pages = new Set(
    Array.from({ length: 1_000 }, (_, ms) =>
      pinned(new Date(at('2021-04-08T09:30:00.000Z') + ms).toISOString(), NOW),
    ),
  );
  expect([...pages]).toEqual(['2021-04-08T09:00:00.123Z']);
});

test.each([
  [
    '2021-04-08T09:00:00.123Z',
    '2021-04-08T09:00:00.123Z',
    'the instant of a publication is its own',
  ],
  [
    '2021-04-08T09:00:00.122Z',
    '2021-04-08T00:00:00.000Z',
    'before the first of its day: the day’s beginning',
  ],
  ['2021-04-09T09:00:00.000Z', '2021-04-09T00:00:00.000Z', 'another day says another "today"'],
  ['1940-01-01T10:00:00.000Z', '1940-01-01T00:00:00.000Z', 'before everything'],
  ['2021-04-08', '2021-04-08', 'a day stands for itself'],
  ['2026-11-24T11:58:30.000Z', '2026-11-24T11:58:00.000Z', 'today'],
  [
    '2026-11-24T11:59:30.000Z',
    '2026-11-24T11:59:30.000Z',
    'so young that a publication may be unheard',
  ],
])('W6 %s is read as %s: %s', (asked, shown) => {
  expect(pinned(asked, NOW)).toBe(shown);
});

test('W6 while the listener is away nothing is pinned: something may have been published', () => {
  health().connected = false;
  expect(pinned('2021-04-08T09:30:00.000Z', NOW)).toBe('2021-04-08T09:30:00.000Z');
});
