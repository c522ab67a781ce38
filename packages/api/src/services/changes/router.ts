import { z } from 'zod';
import { pageOf } from '../../core/lists/page.ts';
import { PAGE_DEFAULT, PAGE_MAX, readInput, viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { changeItem } from './change-item.ts';
import { compare, compared, compareInput } from './compare.ts';
import { feedChanges } from './feed-changes.ts';
import { changeListInput, changesOfRecords, listChanges } from './list-changes.ts';

const RECORDS_MAX = 5_000;

export const changeRouter = router({
  /** The newest first, for readers; with `since` the oldest first, for programs that keep a copy. */
  list: procedure('public', { cost: 3 })
    .input(changeListInput)
    .output(pageOf(changeItem))
    .query(({ ctx, input: { since, ...input } }) => {
      const { db, kinds, clock } = ctx.engine;
      const view = viewOf(input, clock);
      return since === undefined
        ? listChanges(db.read, kinds, view, input)
        : feedChanges(db.read, kinds, view, { ...input, since });
    }),
  /** The newest changes of some records: what the feed of a filtered list tells. */
  ofRecords: procedure('public', { cost: 3 })
    .input(
      readInput.extend({
        ids: z.array(z.uuid()).max(RECORDS_MAX),
        limit: z.number().int().min(1).max(PAGE_MAX).default(PAGE_DEFAULT),
      }),
    )
    .output(z.array(changeItem))
    .query(({ ctx, input }) => {
      const { db, kinds, clock } = ctx.engine;
      return changesOfRecords(db.read, kinds, viewOf(input, clock), input);
    }),
  /** What differs between the states at two times. */
  compare: procedure('public', { cost: 10 })
    .input(compareInput)
    .output(compared)
    .query(({ ctx, input }) =>
      compare(ctx.engine.db.read, ctx.engine.kinds, ctx.engine.clock, input),
    ),
});
