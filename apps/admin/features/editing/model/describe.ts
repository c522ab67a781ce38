import { coreOf, type FieldMeta, type KindName, metaOf, schemas } from '@chancery/api/kinds';
import { keysOf } from '@chancery/api/paths';
import type { z } from 'zod';

/** What a form needs to know of a field, read from the kind's schema. */
export interface FieldSpec {
  key: string;
  label: string;
  meta: FieldMeta;
  /** with its wrappers and all that it says of itself */
  schema: z.core.$ZodType;
  /** without optional, nullable and default wrappers */
  core: z.core.$ZodType;
  required: boolean;
  control: Control;
  /** stands under a heading of the same words, and needs no second one */
  headed?: boolean;
  /** a figure whose unit is that of the field it is said of */
  bare?: boolean;
}

export type Control =
  | 'hidden'
  | 'statusHistory'
  | 'participants'
  | 'observations'
  | 'rows'
  | 'sessionNumber'
  | 'citations'
  | 'claims'
  | 'place'
  | 'quantity'
  | 'localized'
  | 'richText'
  | 'date'
  | 'day'
  | 'instant'
  | 'code'
  | 'codes'
  | 'reference'
  | 'references'
  | 'list'
  | 'group'
  | 'flag'
  | 'decimal'
  | 'number'
  | 'longText'
  | 'text';

const OWN: readonly string[] = [
  'hidden',
  'statusHistory',
  'participants',
  'observations',
  'rows',
  'sessionNumber',
  'citations',
  'claims',
  'place',
  'richText',
];

function describe(key: string, schema: z.core.$ZodType): FieldSpec {
  const meta = metaOf(schema);
  const core = coreOf(schema);
  return {
    key,
    label: meta.label ?? sentence(key),
    meta,
    schema,
    core,
    required: !accepts(schema, undefined),
    control: controlOf(meta, core),
  };
}

/** The fields of an object schema, in the order of its declaration. */
export const fieldsOf = (schema: z.core.$ZodType): FieldSpec[] =>
  Object.entries(shapeOf(schema)).map(([key, child]) => describe(key, child));

export const shapeOf = (schema: z.core.$ZodType): Record<string, z.core.$ZodType> =>
  (coreOf(schema) as z.ZodObject).shape ?? {};

export const elementOf = (schema: z.core.$ZodType): z.core.$ZodType =>
  (coreOf(schema) as z.ZodArray).element;

export const optionsOf = (schema: z.core.$ZodType): readonly string[] =>
  (coreOf(schema) as z.ZodEnum).options.map(String);

/** The field at an engine path, list items left out: `history[…].date` is the date of an entry. */
export function specAt(kind: KindName, path: string): FieldSpec | undefined {
  return specsAlong(schemas[kind], path).at(-1);
}

/** The fields that a path goes through, outermost first. */
export function specsAlong(root: z.core.$ZodType, path: string): FieldSpec[] {
  const found: FieldSpec[] = [];
  let schema = root;
  for (const key of keysOf(path).filter((part) => !/^\d+$/.test(part))) {
    const inner = coreOf(schema)._zod.def.type === 'array' ? elementOf(schema) : schema;
    const child = shapeOf(inner)[key];
    if (!child) break;
    found.push(describe(key, child));
    schema = child;
  }
  return found;
}

function controlOf(meta: FieldMeta, core: z.core.$ZodType): Control {
  if (meta.widget && OWN.includes(meta.widget)) return meta.widget as Control;
  const type = core._zod.def.type;
  if (meta.localized) return 'localized';
  if (type === 'array') return controlOfList(elementOf(core));
  if (type === 'object') return 'qualifier' in shapeOf(core) ? 'quantity' : 'group';
  if (type === 'enum') return 'code';
  if (type === 'boolean') return 'flag';
  if (type === 'number') return 'number';
  if (meta.reference) return 'reference';
  if (meta.date) return 'date';
  if (meta.decimal) return 'decimal';
  if ((core._zod.def as { format?: string }).format === 'date') return 'day';
  if ((core._zod.def as { format?: string }).format === 'datetime') return 'instant';
  return meta.widget === 'longText' ? 'longText' : 'text';
}

function controlOfList(element: z.core.$ZodType): Control {
  const type = coreOf(element)._zod.def.type;
  if (type === 'object') return 'list';
  return type === 'enum' ? 'codes' : 'references';
}

const accepts = (schema: z.core.$ZodType, value: unknown): boolean =>
  (schema as z.ZodType).safeParse(value).success;

/** A key as words: `statusDate` is “Status date”. */
export function sentence(key: string): string {
  const words = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
