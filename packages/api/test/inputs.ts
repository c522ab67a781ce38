import fc from 'fast-check';
import { v7 } from 'uuid';
import { z } from 'zod';
import { coreOf, elementOf, formatOf, optionsOf, shapeOf } from '../src/core/kind/field.ts';
import { defined } from './defined.ts';

/** Texts that have broken some program before. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202e',
  '\ufeff',
  'ہ'.repeat(5_000),
  'x'.repeat(100_000),
  '\'; DROP TABLE "Record"; --',
  '%',
  '_',
  '\\',
  '%00',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-1',
  '1e309',
  '2147483648',
  '99999999999999999999',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2021-02-30',
  '-infinity',
  '2021-04-08T00:00:00+23:59',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  'true',
  '{}',
  '[]',
  '🇵🇰',
  ...[
    { at: null, total: 1, key: null, id: 'x' },
    { at: null, total: 1, key: 'x', id: v7() },
    { at: '0000-01-01T00:00:00Z', total: -1, key: '2021-01-01', id: v7() },
    { at: '2021-01-01T00:00:00Z', total: 1e300, key: 1e300, id: v7() },
    { at: '2021-01-01T00:00:00Z', total: 1, key: '0000-00-00', id: v7() },
    { at: '2021-01-01T00:00:00Z', total: 1, key: 'a\u0000', id: v7() },
    { at: '2021-01-01T00:00:00Z', total: 1, key: 'infinity', id: v7() },
  ].map((cursor) => Buffer.from(JSON.stringify(cursor)).toString('base64url')),
];
export const oddText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { id: value };
  return value;
};

/** Anything that a JSON body can hold, and nothing at all. */
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      false,
      0,
      -1,
      1.5,
      2 ** 31,
      2 ** 53,
      1e300,
      -1e300,
      [],
      {},
      [null],
      [[]],
      { id: null },
      { length: 3 },
      JSON.parse('{"__proto__":{"a":1}}'),
      deep(30),
      deep(5_000),
      Array.from({ length: 600 }, () => v7()),
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

export interface Known {
  ids: readonly string[];
  texts: readonly string[];
  data: readonly unknown[];
}

/** Mostly what a schema asks for, so that a call gets far; in between what it does not. */
export function inputFor(schema: z.core.$ZodType, known: Known, odd = 2): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 20 - odd, arbitrary: fitting(schema, known, odd) },
    { weight: odd, arbitrary: oddValue },
  );
}

function fitting(schema: z.core.$ZodType, known: Known, odd: number): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable)
    return fc.oneof(
      fc.constant(def.type === 'optional' ? undefined : null),
      inputFor(schema._zod.def.innerType, known, odd),
    );
  const core = coreOf(schema);
  const inner = (child: z.core.$ZodType) => inputFor(child, known, odd);
  switch (core._zod.def.type) {
    case 'object':
      return fc
        .tuple(
          fc.record(
            Object.fromEntries(
              Object.entries(shapeOf(core) ?? {}).map(([key, child]) => [key, inner(child)]),
            ),
          ),
          fc.option(fc.tuple(oddText, oddValue), { freq: 10 }),
        )
        .map(([fields, more]) => (more ? { ...fields, [more[0]]: more[1] } : fields));
    case 'array':
      return fc.array(inner(defined(elementOf(core))), { maxLength: 3 });
    case 'record':
      return fc.dictionary(oddText, inner((core as z.ZodRecord).valueType), { maxKeys: 3 });
    case 'enum':
      return fc.constantFrom(...defined(optionsOf(core)));
    case 'union':
      return fc.oneof(...(core as z.ZodUnion).options.map(inner));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom<unknown>(1, 2, 25, 500, 2 ** 31, 2 ** 53 - 1, '3');
    case 'unknown':
      return fc.oneof(fc.constantFrom(...known.data), damaged(known.data));
    case 'string':
      return textFor(core, known);
    default:
      return oddValue;
  }
}

function textFor(schema: z.core.$ZodType, known: Known): fc.Arbitrary<string> {
  const format = formatOf(schema);
  if (format === 'uuid')
    return fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known.ids) },
      { weight: 1, arbitrary: fc.uuid() },
    );
  if (format === 'date')
    return fc.constantFrom('2021-04-08', '2099-01-01', '0000-01-01', '0001-01-01', '9999-12-31');
  if (format === 'datetime')
    return fc.constantFrom(
      '2021-04-08T00:00:00Z',
      '2099-01-01T00:00:00+05:00',
      '0000-01-01T00:00:00Z',
      '9999-12-31T23:59:59-23:59',
    );
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...known.texts) },
    { weight: 1, arbitrary: oddText },
  );
}

/** A record's data with one value anywhere in it made odd. */
const damaged = (data: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...data), fc.infiniteStream(fc.nat()), oddValue)
    .map(([whole, choices, odd]) => {
      const copy: object = JSON.parse(JSON.stringify(whole ?? {}));
      const choice = (): number => choices.next().value ?? 0;
      let at = copy;
      for (let steps = 0; steps < 8; steps += 1) {
        const keys = Object.keys(at);
        const key = keys[choice() % Math.max(keys.length, 1)];
        if (key === undefined) break;
        const inner: unknown = Reflect.get(at, key);
        if (typeof inner === 'object' && inner !== null && choice() % 4) at = inner;
        else {
          Reflect.set(at, key, odd);
          break;
        }
      }
      return copy;
    });
