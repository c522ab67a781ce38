import { coreOf, elementOf, optionsOf, shapeOf } from '@chancery/api/kinds';
import { isObject } from '@chancery/api/paths';
import { z } from 'zod';

import type { Json, JsonObject } from './json.ts';

/**
 * What the form holds as the schema wants it: an input left empty says nothing, and an optional
 * group of which nothing is said is not there.
 */
export function clean(schema: z.core.$ZodType, value: Json): Json {
  if (value === '' || value === null || value === undefined) return undefined;
  const element = elementOf(schema);
  if (element && Array.isArray(value)) return value.map((entry) => clean(element, entry) ?? entry);
  const shape = shapeOf(schema);
  if (!shape || !isObject(value)) return value;
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
  const isOptional = z.safeParse(schema, undefined).success;
  return Object.keys(kept).length === 0 && isOptional ? undefined : kept;
}

/** A box that nobody ticked says no; of boxes of which nobody ticked any, none is chosen. */
function untouched(schema: z.core.$ZodType): Json {
  if (z.safeParse(schema, undefined).success) return undefined;
  if (coreOf(schema)._zod.def.type === 'boolean') return false;
  const element = elementOf(schema);
  return element && optionsOf(element) ? [] : undefined;
}
