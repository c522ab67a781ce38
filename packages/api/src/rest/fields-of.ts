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
  if (whole.type === 'array') return fieldsOf(api, whole.items as JsonSchema, `${prefix}[]`, depth);
  const properties = whole.properties as Record<string, JsonSchema> | undefined;
  if (!properties || depth > DEPTH_MAX) return [];
  return Object.entries(properties).flatMap(([key, given]) => {
    const name = prefix ? `${prefix}.${key}` : key;
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

function resolved(api: OpenApi, schema: JsonSchema): JsonSchema {
  const name = (schema.$ref as string | undefined)?.split('/').at(-1);
  return name ? (api.components.schemas[name] ?? {}) : schema;
}

/** What may be null is told as what it is where it is not. */
function core(schema: JsonSchema): JsonSchema {
  const options = (schema.anyOf as JsonSchema[] | undefined)?.filter(({ type }) => type !== 'null');
  return options?.length === 1 ? (options[0] as JsonSchema) : schema;
}

/** A text in several languages. */
const isTexts = (schema: JsonSchema): boolean => {
  const { propertyNames, properties } = core(schema);
  const keys = (propertyNames as JsonSchema | undefined)?.enum ?? Object.keys(properties ?? {});
  return String(keys) === 'en,ru,ur';
};

function typeOf(api: OpenApi, schema: JsonSchema): string {
  const { type, enum: codes, format, items, anyOf, const: only } = schema;
  if (isTexts(schema)) return 'text by language';
  if (anyOf)
    return [...new Set((anyOf as JsonSchema[]).map((one) => typeOf(api, one)))].join(' or ');
  if (only !== undefined) return `“${only}”`;
  if (codes) return 'code';
  if (type === 'array') return `list of ${typeOf(api, resolved(api, items as JsonSchema))}`;
  return [type ?? 'any value'].flat().join(' or ') + (format ? ` (${format})` : '');
}
