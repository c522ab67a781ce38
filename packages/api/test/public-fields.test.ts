import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publicPaths } from '../src/core/kind/field.ts';
import { kinds } from '../src/kinds/index.ts';

// Public is opt-in. A field that becomes public is added here by hand, by someone who means it.
const written = readFileSync(new URL('public-fields.txt', import.meta.url), 'utf8').trimEnd();

it('shows the public exactly the fields that are written down', () => {
  const found = [...kinds.values()].flatMap((kind) =>
    publicPaths(kind.schema).map((path) => `${kind.name}: ${path}`),
  );
  expect(found.join('\n')).toBe(written);
});
