import type { z } from 'zod';
import { coreOf, elementOf, formatOf, metaOf, publicSchemaAt, shapeOf } from '../kind/field.ts';

/** What a claim of a field holds: what the field itself would, and of anything else words. */
export type ClaimForm = 'code' | 'date' | 'flag' | 'figure' | 'record' | 'text';

/** The part of a claim in which that stands. */
export const CLAIM_PART = {
  code: 'value',
  date: 'value',
  flag: 'value',
  figure: 'figure',
  record: 'record',
  text: 'text',
} as const satisfies Record<ClaimForm, string>;
export const CLAIM_PARTS = ['value', 'figure', 'record', 'text'] as const;

export function claimFormOf(field: z.core.$ZodType): ClaimForm {
  const meta = metaOf(field);
  const { type } = coreOf(field)._zod.def;
  if (meta.reference) return 'record';
  if (type === 'enum') return 'code';
  if (type === 'boolean') return 'flag';
  if (isQuantity(field) || meta.decimal || type === 'number') return 'figure';
  return meta.date || formatOf(field) === 'date' ? 'date' : 'text';
}

/** A figure with a unit of its own. */
export const isQuantity = (field: z.core.$ZodType): boolean => 'unit' in (shapeOf(field) ?? {});

const PATH = /^\w+(?:\[[\w-]+\]|\.\w+)*$/;
/** Of these no one says anything: ids, and what stands behind values. */
const NOT_SAID: readonly string[] = ['hidden', 'citations', 'claims'];
const isSaid = (field: z.core.$ZodType): boolean => !NOT_SAID.includes(metaOf(field).widget ?? '');

/** The field that a path names, where the public may see it and someone may say something of it. */
export function claimedField(schema: z.core.$ZodType, path: string): z.core.$ZodType | undefined {
  const field = PATH.test(path) ? publicSchemaAt(schema, path) : undefined;
  return field && isSaid(field) ? field : undefined;
}

/** Every path of a schema that a claim may be of, `[]` for an item of a list. */
export function claimablePaths(schema: z.core.$ZodType, path = ''): string[] {
  const element = elementOf(schema);
  if (element) {
    const item = `${path}[]`;
    return shapeOf(element) ? [item, ...claimablePaths(element, item)] : [];
  }
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, child]) => {
    if (metaOf(child).visible !== 'public' || !isSaid(child)) return [];
    const own = path ? `${path}.${key}` : key;
    return [own, ...(metaOf(child).widget === 'richText' ? [] : claimablePaths(child, own))];
  });
}
