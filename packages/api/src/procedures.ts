import type { AnyTRPCRouter } from '@trpc/server';
import type { z } from 'zod';
import type { HeldOutput } from './core/lists/held-page.ts';
import type { Access } from './trpc.ts';

/** What a procedure says of itself. */
export interface ProcedureSaid {
  type: 'query' | 'mutation' | 'subscription';
  meta?: { access: Access; cost: number };
  inputs: readonly z.core.$ZodType[];
  output?: z.core.$ZodType;
}

/** The procedures of a router by their names: `project.list`. */
export const proceduresOf = (router: AnyTRPCRouter): ReadonlyMap<string, ProcedureSaid> =>
  new Map(
    Object.entries<{ _def: Declared }>(router._def.procedures).map(
      ([name, { _def }]): [string, ProcedureSaid] => {
        const { output, ...said } = _def;
        if (!output) return [name, said];
        return [name, { ...said, output: typeof output === 'function' ? output.schema : output }];
      },
    ),
  );
type Declared = Omit<ProcedureSaid, 'output'> & {
  output?: z.core.$ZodType | HeldOutput<unknown>;
};

/** Calls a procedure of a caller by its name. Throws `RangeError` where there is none of it. */
export async function callByName(caller: object, name: string, input: unknown): Promise<unknown> {
  const found: unknown = name.split('.').reduce((at, key) => Reflect.get(at, key), caller);
  if (typeof found !== 'function') throw new RangeError(`there is no procedure ${name}`);
  return found(input);
}
