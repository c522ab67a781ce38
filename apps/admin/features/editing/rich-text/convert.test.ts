import { BLOCK_TYPES, type Block, type Inline } from '@chancery/api/kinds';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../client/new-id.ts';
import { toBlocks, toDocument } from './convert.ts';
import { textSchema } from './schema.ts';

const marks = fc.record(
  { bold: fc.constant(true as const), italic: fc.constant(true as const), link: fc.webUrl() },
  { requiredKeys: [] },
);
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom('گیس پائپ لائن', 'Газопровод', ' ', '\n', 'two\nlines', '\n\n'),
);
const fact = fc.record({
  record: fc.uuid(),
  path: fc.constantFrom('status', 'cost[0192].value', 'date'),
});
const piece: fc.Arbitrary<Inline> = fc.oneof(
  fc.tuple(text, marks).map(([words, more]) => ({ text: words, ...more })),
  fc.tuple(fact, marks).map(([named, more]) => ({ fact: named, ...more })),
);
const block: fc.Arbitrary<Block> = fc.record({
  id: fc.integer({ min: 0, max: 2 ** 40 }).map((at) => newId(at)),
  type: fc.constantFrom(...BLOCK_TYPES),
  content: fc.array(piece, { minLength: 1, maxLength: 6 }),
});
const blocks = fc.array(block, { maxLength: 8 });

describe('a text in the editor and in the record', () => {
  it('is the same text, whatever its blocks, marks and facts', () => {
    fc.assert(
      fc.property(blocks, (value) => {
        const there = toDocument(value);
        there.check();
        const back = toBlocks(there, value);
        expect(back).toEqual(value);
        for (const [index, one] of back.entries()) expect(one).toBe(value[index]);
      }),
    );
  });

  it('is one and the same for the editor after any number of journeys', () => {
    fc.assert(
      fc.property(blocks, (value) => {
        const once = toBlocks(toDocument(value));
        expect(toBlocks(toDocument(once))).toEqual(once);
        expect(once.map(({ id, type }) => ({ id, type }))).toEqual(
          value.map(({ id, type }) => ({ id, type })),
        );
        for (const { content } of once)
          for (const [index, { text: words }] of content.entries()) {
            expect(words).not.toBe('');
            const next = content[index + 1];
            if (words === undefined || next?.text === undefined) continue;
            expect([next.bold, next.italic, next.link]).not.toEqual([
              content[index]?.bold,
              content[index]?.italic,
              content[index]?.link,
            ]);
          }
      }),
    );
  });

  it('is an empty paragraph to type into where there is none, and that is no text', () => {
    const empty = toDocument([]);
    expect(empty.childCount).toBe(1);
    expect(toBlocks(empty)).toEqual([]);
    expect(empty.firstChild?.type).toBe(textSchema.nodes.paragraph);
  });
});
