import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { coreOf, metaOf } from '../src/core/kind/field.ts';
import { schemas } from '../src/kinds/schemas.ts';

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
  schema: z.ZodType;
  /** whether it lies in a text of several lines: a long text or the words of a block */
  prose: boolean;
}

function leavesOf(schema: z.core.$ZodType, path: string, prose = false): Leaf[] {
  const core = coreOf(schema) as z.ZodType;
  const { type } = core._zod.def;
  const isProse = prose || metaOf(schema).widget === 'longText';
  if (type === 'object')
    return Object.entries((core as z.ZodObject).shape).flatMap(([key, child]) =>
      leavesOf(child, `${path}.${key}`, isProse),
    );
  if (type === 'array') return leavesOf((core as z.ZodArray).element, `${path}[]`, isProse);
  return type === 'string' ? [{ path, schema: core, prose: isProse }] : [];
}

const leaves = Object.entries(schemas).flatMap(([kind, schema]) => leavesOf(schema, kind));
/** Prose besides the long texts: the words of a block. */
const PROSE = /^\w+\.body\.\w+\[\]\.content\[\]\.text$/;

describe('X19: no field of text of any kind', () => {
  it('is left out of the law', () => {
    expect(leaves.length).toBeGreaterThan(500);
    for (const { path, schema } of leaves)
      expect(
        SAMPLES.some((sample) => schema.safeParse(sample).success),
        path,
      ).toBe(true);
  });

  it('keeps what nobody sees, within it or at its end', () => {
    for (const { path, schema, prose } of leaves) {
      const sample = SAMPLES.find((one) => schema.safeParse(one).success) ?? '';
      const isProse = prose || PROSE.test(path);
      for (const character of isProse ? NOWHERE : [...NOWHERE, ...IN_NO_LINE]) {
        for (const at of [-1, sample.length]) {
          const given = `${sample.slice(0, at)}${character}${sample.slice(at)}`;
          const read = schema.safeParse(given);
          // White space at an end is trimmed away, in an address everywhere.
          if (read.success)
            expect(read.data, `${path} ${JSON.stringify(given)}`).not.toContain(character);
        }
      }
    }
  });

  it('of several lines keeps any break but the line feed', () => {
    const quotation = leaves.find(({ path }) => path === 'meeting.evidence[].quotation');
    expect(quotation?.schema.safeParse('One.\r\nTwo.\rThree.\u2028Four.').data).toBe(
      'One.\nTwo.\nThree.\nFour.',
    );
  });
});
