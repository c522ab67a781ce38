import type { JsonSchema, OpenApi } from './open-api.ts';

/** A field of an answer in words. */
export interface FieldRow {
  /** `items[].evidence[].source.slug` below the row: without the row's own name */
  name: string;
  type: string;
  label: string;
  help: string;
}

/** Beyond so many steps a field is told by its JSON Schema alone. */
const DEPTH_MAX = 4;

/** The fields of an answer, those of its parts behind their own. */
export function fieldsOf(api: OpenApi, schema: JsonSchema, prefix = '', depth = 0): FieldRow[] {
  const whole = resolved(api, schema);
  if (whole.type === 'array') return fieldsOf(api, schemaIn(whole.items), `${prefix}[]`, depth);
  if (!whole.properties || depth > DEPTH_MAX) return [];
  return Object.entries(whole.properties).flatMap(([key, property]) => {
    const name = prefix ? `${prefix}.${key}` : key;
    const given = schemaIn(property);
    const field = resolved(api, given);
    const row: FieldRow = {
      name,
      type: typeOf(api, field),
      label: String(given.title ?? field.title ?? ''),
      help: String(given.description ?? field.description ?? ''),
    };
    return isTexts(field) ? [row] : [row, ...fieldsOf(api, core(field), name, depth + 1)];
  });
}

/** A part of a schema; where it is only allowed or forbidden, nothing is told of it. */
const schemaIn = (part: JsonSchema['items']): JsonSchema =>
  part === undefined || typeof part === 'boolean' || Array.isArray(part) ? {} : part;

function resolved(api: OpenApi, schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.split('/').at(-1);
  return name ? (api.components.schemas[name] ?? {}) : schema;
}

/** What may be null is told as what it is where it is not. */
function core(schema: JsonSchema): JsonSchema {
  const [option, ...others] = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return option && others.length === 0 ? option : schema;
}

/** A text in several languages. */
const isTexts = (schema: JsonSchema): boolean => {
  const { propertyNames, properties } = core(schema);
  const keys = schemaIn(propertyNames).enum ?? Object.keys(properties ?? {});
  return String(keys) === 'en,ru,ur';
};

function typeOf(api: OpenApi, schema: JsonSchema): string {
  const { type, enum: codes, format, items, anyOf, const: only } = schema;
  if (isTexts(schema)) return 'text by language';
  if (anyOf) return [...new Set(anyOf.map((one) => typeOf(api, one)))].join(' or ');
  if (only !== undefined) return `“${only}”`;
  if (codes) return 'code';
  if (type === 'array') return `list of ${typeOf(api, resolved(api, schemaIn(items)))}`;
  return [type ?? 'any value'].flat().join(' or ') + (format ? ` (${format})` : '');
}
