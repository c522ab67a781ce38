import { pageOf } from '../../core/lists/page.ts';
import { viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { claimItem, claimListInput, listClaims } from './list-claims.ts';

export const claimRouter = router({
  list: procedure('public', { cost: 3 })
    .input(claimListInput)
    .output(pageOf(claimItem))
    .query(({ ctx, input }) =>
      listClaims(ctx.engine.db.read, ctx.engine.kinds, viewOf(input, ctx.engine.clock), input),
    ),
});
