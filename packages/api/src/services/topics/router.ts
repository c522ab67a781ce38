import { z } from 'zod';
import { viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import {
  topicCount,
  topicCounts,
  topicCountsInput,
  topicGroup,
  topicRecords,
  topicRecordsInput,
} from './topic-uses.ts';

export const topicUseRouter = router({
  /** How many records of each kind carry each topic. */
  counts: procedure('public', { cost: 3 })
    .input(topicCountsInput)
    .output(z.array(topicCount))
    .query(({ ctx, input }) =>
      topicCounts(ctx.engine.db.read, ctx.engine.kinds, viewOf(input, ctx.engine.clock), input),
    ),

  /** What carries one topic, by kind, the latest first. */
  records: procedure('public', { cost: 3 })
    .input(topicRecordsInput)
    .output(z.array(topicGroup))
    .query(({ ctx, input }) =>
      topicRecords(ctx.engine.db.read, ctx.engine.kinds, viewOf(input, ctx.engine.clock), input),
    ),
});
