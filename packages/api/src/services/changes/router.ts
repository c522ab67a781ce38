import { pageOf } from '../../core/page.ts';
import { viewOf } from '../../core/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { changeItem } from './change-item.ts';
import { compare, compared, compareInput } from './compare.ts';
import { feedChanges } from './feed-changes.ts';
import { changeListInput, listChanges } from './list-changes.ts';

export const changeRouter = router({
  /** The newest first, for readers; with `since` the oldest first, for programs that keep a copy. */
  list: procedure('public')
    .input(changeListInput)
    .output(pageOf(changeItem))
    .query(({ ctx, input: { since, ...input } }) => {
      const { db, kinds, clock } = ctx.engine;
      const view = viewOf(input, clock);
      return since === undefined
        ? listChanges(db.read, kinds, view, input)
        : feedChanges(db.read, kinds, view, { ...input, since });
    }),
  /** What differs between the states at two times. */
  compare: procedure('public')
    .input(compareInput)
    .output(compared)
    .query(({ ctx, input }) =>
      compare(ctx.engine.db.read, ctx.engine.kinds, ctx.engine.clock, input),
    ),
});
