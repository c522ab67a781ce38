import type { z } from 'zod';
import { heldTo } from '../read/rows-of.ts';
import { type Page, pageOf } from './page.ts';

/** The output of a procedure that tests hold to a schema, and that is not parsed elsewhere. */
export interface HeldOutput<T> {
  (output: unknown): T;
  schema: z.core.$ZodType;
}

/**
 * A page whose rows are held to their strict schema where they are read (`PageQuery.row`), so that
 * none has a field that its item does not name: to parse it again would cost a third of the answer.
 */
export function heldPageOf<T extends z.ZodType>(item: T): HeldOutput<Page<z.output<T>>> {
  const schema = pageOf(item);
  const pass = (output: unknown): Page<z.output<T>> => {
    const page = output as Page<z.output<T>>;
    heldTo(schema, [page]);
    return page;
  };
  return Object.assign(pass, { schema });
}
