import { z } from 'zod';
import { viewOf } from '../../core/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { chainInput, chainOutput, chainsOf, looseEnds, looseEndsInput } from './list-chains.ts';

export const chainRouter = router({
  /** From meeting to agreement to project to status, for a record that is one of the links. */
  of: procedure('public')
    .input(chainInput)
    .output(z.array(chainOutput))
    .query(({ ctx, input }) =>
      chainsOf(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  /** Agreements after which nothing is on record. */
  looseEnds: procedure('public')
    .input(looseEndsInput)
    .output(z.object({ items: z.array(chainOutput), total: z.number().int() }))
    .query(({ ctx, input }) =>
      looseEnds(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),
});
