import type { z } from 'zod';
import { coreOf, metaOf } from './field.ts';

const BETWEEN = ' › ';

/** What a path of a snapshot is about, in the words of its schema: `history[0192…].date` is "Status history › Happened". */
export function labelOfPath(schema: z.core.$ZodType, path: string): string {
  const labels: string[] = [];
  let current = coreOf(schema);
  for (const step of path
    .replace(/\[[^\]]*\]/g, '')
    .replace(/#$/, '')
    .split('.')) {
    if (current._zod.def.type === 'array') current = coreOf((current as z.ZodArray).element);
    const shape: Record<string, z.ZodType> =
      current._zod.def.type === 'object' ? (current as z.ZodObject).shape : {};
    const field = Object.hasOwn(shape, step) ? shape[step] : undefined;
    if (!field) return path;
    labels.push(metaOf(field).label ?? step);
    current = coreOf(field);
  }
  return labels.join(BETWEEN);
}
