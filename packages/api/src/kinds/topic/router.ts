import { z } from 'zod';
import { kindOf } from '../../core/kind/kind.ts';
import { pageOf } from '../../core/lists/page.ts';
import { detail, detailOutput } from '../../core/read/detail.ts';
import { readInput, viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { listTopics, topicItem, topicListInput } from './queries.ts';
import type { Topic } from './schema.ts';

export const topicRouter = router({
  list: procedure('public', { cost: 3 })
    .input(topicListInput)
    .output(pageOf(topicItem))
    .query(({ ctx, input }) =>
      listTopics(
        ctx.engine.db.read,
        kindOf(ctx.engine.kinds, 'topic'),
        viewOf(input, ctx.engine.clock),
        input,
      ),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100) }))
    .output(detailOutput<Topic>())
    .query(({ ctx, input }) =>
      detail<Topic>(ctx.engine.db.read, ctx.engine.kinds, 'topic', {
        slug: input.slug,
        validOn: input.validOn,
        view: viewOf(input, ctx.engine.clock),
      }),
    ),
});
