import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { coreOf, elementOf, metaOf, shapeOf } from '../src/core/kind/field.ts';
import { schemas } from '../src/kinds/schemas.ts';
import { defined } from './defined.ts';

/** One of these is what any field of text takes. */
const SAMPLES = [
  'Words',
  'https://example.org/page',
  '2021-04-07',
  '2021-04-07T12:00:00.000Z',
  v7(),
  'slug-of-it',
  '12.5',
  'a'.repeat(64),
];
const NOWHERE = [
  '\u0007',
  '\u001b',
  '\u202e',
  '\ue000',
  '\ufdd0',
  '\uffff',
  '\u{1fffe}',
  '\u{10ffff}',
];
const IN_NO_LINE = ['\n', '\r', '\t', '\u2028', '\u2029', '\u2067'];

interface Leaf {
  path: string;
  schema: z.core.$ZodType;
  /** whether it lies in a text of several lines: a long text or the words of a block */
  prose: boolean;
}

function leavesOf(schema: z.core.$ZodType, path: string, prose = false): Leaf[] {
  const core = coreOf(schema);
  const shape = shapeOf(core);
  const element = elementOf(core);
  const isProse = prose || metaOf(schema).widget === 'longText';
  if (shape)
    return Object.entries(shape).flatMap(([key, child]) =>
      leavesOf(child, `${path}.${key}`, isProse),
    );
  if (element) return leavesOf(element, `${path}[]`, isProse);
  return core._zod.def.type === 'string' ? [{ path, schema: core, prose: isProse }] : [];
}

const leaves = Object.entries(schemas).flatMap(([kind, schema]) => leavesOf(schema, kind));
/** Prose besides the long texts: the words of a block, and those around a passage. */
const PROSE = /(^\w+\.body\.\w+\[\]\.content\[\]\.text|\.(prefix|suffix))$/;

describe('X19: no field of text of any kind', () => {
  it('is left out of the law', () => {
    expect(leaves.length).toBeGreaterThan(500);
    for (const { path, schema } of leaves)
      expect(
        SAMPLES.some((sample) => z.safeParse(schema, sample).success),
        path,
      ).toBe(true);
  });

  it('keeps what nobody sees, within it or at its end', () => {
    for (const { path, schema, prose } of leaves) {
      const sample = SAMPLES.find((one) => z.safeParse(schema, one).success) ?? '';
      const isProse = prose || PROSE.test(path);
      for (const character of isProse ? NOWHERE : [...NOWHERE, ...IN_NO_LINE]) {
        for (const at of [-1, sample.length]) {
          const given = `${sample.slice(0, at)}${character}${sample.slice(at)}`;
          const read = z.safeParse(schema, given);
          // White space at an end is trimmed away, in an address everywhere.
          if (read.success)
            expect(read.data, `${path} ${JSON.stringify(given)}`).not.toContain(character);
        }
      }
    }
  });

  it('of several lines keeps any break but the line feed', () => {
    const quotation = leaves.find(({ path }) => path === 'meeting.evidence[].quotation');
    const lines = 'One.\r\nTwo.\rThree.\u2028Four.';
    expect(z.safeParse(defined(quotation).schema, lines).data).toBe('One.\nTwo.\nThree.\nFour.');
  });
});
