import { coreOf } from '@chancery/api/kinds';
import { isObject } from '@chancery/api/paths';
import type { z } from 'zod';
import { elementOf, shapeOf } from './describe.ts';
import type { Json, JsonObject } from './json.ts';

/**
 * What the form holds as the schema wants it: an input left empty says nothing, and an optional
 * group of which nothing is said is not there.
 */
export function clean(schema: z.core.$ZodType, value: Json): Json {
  const core = coreOf(schema);
  const type = core._zod.def.type;
  if (value === '' || value === null || value === undefined) return undefined;
  if (type === 'array' && Array.isArray(value))
    return value.map((entry) => clean(elementOf(core), entry) ?? entry);
  if (type !== 'object' || !isObject(value)) return value;
  const shape = shapeOf(core);
  const kept: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    const child = shape[key];
    const cleaned = child ? clean(child, inner) : undefined;
    if (cleaned !== undefined) kept[key] = cleaned;
  }
  if (Object.keys(kept).length > 0)
    for (const [key, child] of Object.entries(shape)) {
      const value = kept[key] ?? untouched(child);
      if (value !== undefined) kept[key] = value;
    }
  const isOptional = (schema as z.ZodType).safeParse(undefined).success;
  return Object.keys(kept).length === 0 && isOptional ? undefined : kept;
}

/** A box that nobody ticked says no; of boxes of which nobody ticked any, none is chosen. */
function untouched(schema: z.core.$ZodType): Json {
  if ((schema as z.ZodType).safeParse(undefined).success) return undefined;
  const core = coreOf(schema);
  if (core._zod.def.type === 'boolean') return false;
  if (core._zod.def.type !== 'array') return undefined;
  return coreOf(elementOf(core))._zod.def.type === 'enum' ? [] : undefined;
}
