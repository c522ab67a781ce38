import { pageOf } from '../../core/page.ts';
import { viewOf } from '../../core/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { compare, compared, compareInput } from './compare.ts';
import { changeItem, changeListInput, listChanges } from './list-changes.ts';

export const changeRouter = router({
  list: procedure('public')
    .input(changeListInput)
    .output(pageOf(changeItem))
    .query(({ ctx, input }) =>
      listChanges(ctx.engine.db.read, ctx.engine.kinds, viewOf(input, ctx.engine.clock), input),
    ),
  /** What differs between the states at two times. */
  compare: procedure('public')
    .input(compareInput)
    .output(compared)
    .query(({ ctx, input }) =>
      compare(ctx.engine.db.read, ctx.engine.kinds, ctx.engine.clock, input),
    ),
});
