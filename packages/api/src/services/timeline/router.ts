import { z } from 'zod';
import { facetsOutput } from '../../core/lists/facets.ts';
import { heldPageOf } from '../../core/lists/held-page.ts';
import { viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import {
  densityInput,
  densityItem,
  listTimeline,
  timelineDensity,
  timelineFacets,
  timelineInput,
  timelineItem,
} from './list-timeline.ts';

export const timelineRouter = router({
  list: procedure('public', { cost: 3 })
    .input(timelineInput)
    .output(heldPageOf(timelineItem))
    .query(({ ctx, input }) =>
      listTimeline(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  /** What its filters can be set to, with counts. */
  facets: procedure('public', { cost: 5 })
    .input(densityInput)
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      timelineFacets(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  /** How much there is of each kind, by year. */
  density: procedure('public', { cost: 5 })
    .input(densityInput)
    .output(z.array(densityItem))
    .query(({ ctx, input }) =>
      timelineDensity(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),
});
