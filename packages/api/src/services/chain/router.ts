import { viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { chainInput, chainPage, chainsOf, looseEnds, looseEndsInput } from './list-chains.ts';

export const chainRouter = router({
  /** From meeting to agreement to project to status, for a record that is one of the links. */
  of: procedure('public')
    .input(chainInput)
    .output(chainPage)
    .query(({ ctx, input }) =>
      chainsOf(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  /** Agreements after which nothing is on record. */
  looseEnds: procedure('public')
    .input(looseEndsInput)
    .output(chainPage)
    .query(({ ctx, input }) =>
      looseEnds(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),
});
