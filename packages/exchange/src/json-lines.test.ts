import { expect, it } from 'vitest';
import { jsonLines } from './json-lines.ts';

it('writes one JSON value a line and ends each line', async () => {
  let all = '';
  for await (const chunk of jsonLines([{ title: { ur: 'روس' }, text: 'two\nlines' }, { n: 1 }]))
    all += chunk;
  expect(all).toBe('{"title":{"ur":"روس"},"text":"two\\nlines"}\n{"n":1}\n');
});
