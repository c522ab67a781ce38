import type { CodeList, CodeListName } from '@chancery/vocabularies';
import { z } from 'zod';
import { keysOf } from '../paths/index.ts';
import { commonFields } from '../schema/common.ts';
import { coreOf, elementOf, formatOf, metaOf, shapeOf } from './field.ts';

/** What kind of value a field holds. */
export const FIELD_TYPES = [
  'text',
  'longText',
  'number',
  'flag',
  'date',
  'instant',
  'code',
  'codes',
  'reference',
  'references',
  'passages',
  'group',
  'list',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** A field that the public sees, as its schema describes it. */
export interface CodebookField {
  /** `history[].date` */
  path: string;
  /** how deep it lies: 0 at the record itself */
  depth: number;
  /** English, as in the schema; a field without one is called by its last key */
  label: string | undefined;
  help: string | undefined;
  type: FieldType;
  unit: string | undefined;
  codeList: CodeListName | undefined;
  /** kinds that it may point at; `*` is any */
  references: readonly string[];
  /** a text in each language */
  localized: boolean;
  /** has claims beside its value */
  citable: boolean;
  required: boolean;
}

export interface Codebook {
  /** what every kind has */
  common: CodebookField[];
  /** what each kind has beyond that */
  kinds: { kind: string; fields: CodebookField[] }[];
  lists: CodeList[];
}

/**
 * What every field and every code means: a pure function of the schemas and the code lists, so
 * that nothing is described twice.
 */
export function codebook(
  schemas: Readonly<Record<string, z.core.$ZodType>>,
  lists: Readonly<Record<string, CodeList>>,
): Codebook {
  const common = new Set(Object.keys(commonFields));
  const described = Object.entries(schemas).map(([kind, schema]) => ({
    kind,
    fields: fieldsOf(schema),
  }));
  const root = ({ path }: CodebookField): string => keysOf(path)[0] ?? path;
  return {
    common: described[0]?.fields.filter((field) => common.has(root(field))) ?? [],
    kinds: described.map(({ kind, fields }) => ({
      kind,
      fields: fields.filter((field) => !common.has(root(field))),
    })),
    lists: Object.values(lists),
  };
}

function fieldsOf(schema: z.core.$ZodType, path = '', depth = 0): CodebookField[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, child]) => {
    const meta = metaOf(child);
    if (meta.visible !== 'public' || meta.widget === 'hidden') return [];
    const own = path ? `${path}.${key}` : key;
    const type = typeOf(child);
    const field: CodebookField = {
      path: own,
      depth,
      label: meta.label,
      help: meta.help || undefined,
      type,
      unit: meta.unit,
      codeList: meta.codeList,
      references: referenceOf(child),
      localized: meta.localized === true,
      citable: meta.citable === true,
      required: !z.safeParse(child, undefined).success,
    };
    // What a passage consists of is told once, where it stands for the whole record.
    const inside = type === 'passages' && own !== 'evidence' ? [] : inner(child, own, depth + 1);
    return [field, ...inside];
  });
}

function inner(schema: z.core.$ZodType, path: string, depth: number): CodebookField[] {
  if (metaOf(schema).localized) return [];
  const element = elementOf(schema);
  return element ? fieldsOf(element, `${path}[]`, depth) : fieldsOf(schema, path, depth);
}

const referenceOf = (schema: z.core.$ZodType): readonly string[] =>
  metaOf(elementOf(schema) ?? schema).reference ?? [];

function typeOf(schema: z.core.$ZodType): FieldType {
  const meta = metaOf(schema);
  const { type } = coreOf(schema)._zod.def;
  const element = elementOf(schema);
  if (meta.widget === 'citations') return 'passages';
  if (meta.localized) return meta.widget === 'longText' ? 'longText' : 'text';
  if (element) return typeOfList(element);
  if (type === 'object') return 'group';
  if (type === 'enum') return 'code';
  if (type === 'boolean') return 'flag';
  if (type === 'number') return 'number';
  if (meta.reference) return 'reference';
  const format = formatOf(schema);
  if (format === 'datetime') return 'instant';
  if (meta.date || format === 'date') return 'date';
  return meta.widget === 'longText' ? 'longText' : 'text';
}

function typeOfList(element: z.core.$ZodType): FieldType {
  const { type } = coreOf(element)._zod.def;
  if (type === 'object') return 'list';
  return type === 'enum' ? 'codes' : 'references';
}
