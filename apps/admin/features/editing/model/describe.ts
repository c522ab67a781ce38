import {
  coreOf,
  elementOf,
  type FieldMeta,
  formatOf,
  type KindName,
  metaOf,
  optionsOf,
  schemas,
  shapeOf,
} from '@chancery/api/kinds';
import { keysOf } from '@chancery/api/paths';
import { z } from 'zod';

/** What a form needs to know of a field, read from the kind's schema. */
export interface FieldSpec {
  key: string;
  label: string;
  meta: FieldMeta;
  /** with its wrappers and all that it says of itself */
  schema: z.core.$ZodType;
  /** without optional, nullable and default wrappers */
  core: z.core.$ZodType;
  /** the codes that it, or an entry of it, is one of */
  options: readonly string[];
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

const OWN: readonly Control[] = [
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
    options: optionsOf(elementOf(core) ?? core) ?? [],
    required: !accepts(schema, undefined),
    control: controlOf(meta, core),
  };
}

/** The fields of an object schema, in the order of its declaration; nothing else has any. */
export const fieldsOf = (schema: z.core.$ZodType | undefined): FieldSpec[] =>
  Object.entries((schema && shapeOf(schema)) ?? {}).map(([key, child]) => describe(key, child));

/** The field at an engine path, list items left out: `history[…].date` is the date of an entry. */
export function specAt(kind: KindName, path: string): FieldSpec | undefined {
  return specsAlong(schemas[kind], path).at(-1);
}

/** The fields that a path goes through, outermost first. */
export function specsAlong(root: z.core.$ZodType, path: string): FieldSpec[] {
  const found: FieldSpec[] = [];
  let schema = root;
  for (const key of keysOf(path).filter((part) => !/^\d+$/.test(part))) {
    const child = shapeOf(elementOf(schema) ?? schema)?.[key];
    if (!child) break;
    found.push(describe(key, child));
    schema = child;
  }
  return found;
}

function controlOf(meta: FieldMeta, core: z.core.$ZodType): Control {
  const own = OWN.find((control) => control === meta.widget);
  if (own) return own;
  const type = core._zod.def.type;
  if (meta.localized) return 'localized';
  const element = elementOf(core);
  if (element) return controlOfList(element);
  const shape = shapeOf(core);
  if (shape) return 'qualifier' in shape ? 'quantity' : 'group';
  if (type === 'enum') return 'code';
  if (type === 'boolean') return 'flag';
  if (type === 'number') return 'number';
  if (meta.reference) return 'reference';
  if (meta.date) return 'date';
  if (meta.decimal) return 'decimal';
  const format = formatOf(core);
  if (format === 'date') return 'day';
  if (format === 'datetime') return 'instant';
  return meta.widget === 'longText' ? 'longText' : 'text';
}

function controlOfList(element: z.core.$ZodType): Control {
  if (shapeOf(element)) return 'list';
  return optionsOf(element) ? 'codes' : 'references';
}

const accepts = (schema: z.core.$ZodType, value: unknown): boolean =>
  z.safeParse(schema, value).success;

/** A key as words: `statusDate` is “Status date”. */
export function sentence(key: string): string {
  const words = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
