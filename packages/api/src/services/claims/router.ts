import { pageOf } from '../../core/page.ts';
import { viewOf } from '../../core/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { claimItem, claimListInput, listClaims } from './list-claims.ts';

export const claimRouter = router({
  list: procedure('public')
    .input(claimListInput)
    .output(pageOf(claimItem))
    .query(({ ctx, input }) =>
      listClaims(ctx.engine.db.read, ctx.engine.kinds, viewOf(input, ctx.engine.clock), input),
    ),
});
