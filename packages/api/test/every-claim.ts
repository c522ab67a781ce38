import { v7 } from 'uuid';
import { z } from 'zod';
import { metaOf, optionsOf } from '../src/core/kind/field.ts';
import {
  claimablePaths,
  claimedField,
  claimFormOf,
  isQuantity,
} from '../src/core/schema/claim-form.ts';
import { type KindName, schemas } from '../src/kinds/schemas.ts';
import { entriesIn } from './entries-in.ts';

/** A claim, and the words and figures by which it is known from every other. */
export const known = z.looseObject({
  id: z.string(),
  path: z.string(),
  text: z.object({ en: z.string(), ru: z.string(), ur: z.string() }).optional(),
  figure: z.looseObject({ value: z.string() }).optional(),
});
export type Known = z.infer<typeof known>;

/**
 * A claim of every path of a record that one may be of, each with a number of its own in what it says.
 * Of the items of a list, the first is taken; `records` has a record of each kind to name.
 */
export function everyClaim(
  kind: KindName,
  data: Record<string, unknown>,
  records: Readonly<Record<string, string>>,
): Known[] {
  const schema = schemas[kind];
  return claimablePaths(schema).flatMap((general, index) => {
    const [, list, rest = ''] = /^(\w+)\[\](.*)$/.exec(general) ?? [];
    const [item] = list ? entriesIn(data, list) : [];
    if (rest.includes('[]') || (list && !item?.id)) return [];
    const path = list ? `${list}[${item?.id}]${rest}` : general;
    const field = claimedField(schema, path);
    if (!field) throw new RangeError(`${kind} ${path}`);
    const said = saidOf(field, 7_000 + index, records);
    return [known.parse({ id: v7(), path, ...said, by: 'desk', rank: 'normal', sources: [] })];
  });
}

function saidOf(
  field: NonNullable<ReturnType<typeof claimedField>>,
  number: number,
  records: Readonly<Record<string, string>>,
): object {
  switch (claimFormOf(field)) {
    case 'code':
      return { value: String(optionsOf(field)?.[0]) };
    case 'date':
      return { value: '1899-03' };
    case 'flag':
      return { value: 'true' };
    case 'record': {
      const named = metaOf(field).reference?.find((kind) => records[kind]) ?? 'actor';
      return { record: records[named] };
    }
    case 'figure':
      return {
        figure: {
          value: String(number / 1_000),
          qualifier: 'about',
          ...(isQuantity(field) && { unit: 'billion', currency: 'USD' }),
        },
      };
    default:
      return { text: { en: `said ${number}`, ru: `сказано ${number}`, ur: `کہا ${number}` } };
  }
}
