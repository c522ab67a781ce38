import type { z } from 'zod';
import { keysOf } from '../paths/index.ts';
import { metaAt } from './field.ts';

const BETWEEN = ' › ';

/** What a path is about, in the words of the schema: `history[0192…].date` is "Status history › Happened". */
export function labelOfPath(schema: z.core.$ZodType, path: string): string {
  const keys = keysOf(path);
  const found = metaAt(schema, path);
  if (found.length < keys.length) return path;
  return found.map(({ label }, at) => label ?? keys[at]).join(BETWEEN);
}
