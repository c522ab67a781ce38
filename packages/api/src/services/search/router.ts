import { z } from 'zod';
import { viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { findRecords, foundOutput, searchInput } from './find-records.ts';
import { suggestInput, suggestion, suggestRecords } from './suggest-records.ts';

export const searchRouter = router({
  find: procedure('public', { cost: 10 })
    .input(searchInput)
    .output(foundOutput)
    .query(({ ctx, input }) =>
      findRecords(ctx.engine.db.read, ctx.engine.kinds, viewOf(input, ctx.engine.clock), input),
    ),

  suggest: procedure('public', { cost: 3 })
    .input(suggestInput)
    .output(z.array(suggestion))
    .query(({ ctx, input }) =>
      suggestRecords(ctx.engine.db.read, ctx.engine.kinds, viewOf(input, ctx.engine.clock), input),
    ),
});
