import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);
const sources = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name));

test('every cached read is bound to what it used', () => {
  const cached = sources.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split("'use cache';\n")
      .slice(1)
      .map((after) => `${name}: ${after.trimStart().split('\n')[0]}`),
  );
  expect(cached.length).toBeGreaterThan(30);
  expect(cached.filter((line) => !/^[a-z-]+\.ts: return kept\(/.test(line))).toEqual([]);
});
