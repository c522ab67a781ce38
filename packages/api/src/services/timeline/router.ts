import { z } from 'zod';
import { pageOf } from '../../core/page.ts';
import { viewOf } from '../../core/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import {
  densityInput,
  densityItem,
  listTimeline,
  timelineDensity,
  timelineInput,
  timelineItem,
} from './list-timeline.ts';

export const timelineRouter = router({
  list: procedure('public')
    .input(timelineInput)
    .output(pageOf(timelineItem))
    .query(({ ctx, input }) =>
      listTimeline(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  /** How much there is of each kind, by year. */
  density: procedure('public')
    .input(densityInput)
    .output(z.array(densityItem))
    .query(({ ctx, input }) =>
      timelineDensity(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),
});
