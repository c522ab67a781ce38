import { z } from 'zod';
import { kindOf } from '../../core/kind/kind.ts';
import { facetsOutput } from '../../core/lists/facets.ts';
import { pageOf } from '../../core/lists/page.ts';
import { detail, detailOutput } from '../../core/read/detail.ts';
import { readInput, viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import {
  listSources,
  sourceFacetInput,
  sourceFacets,
  sourceItem,
  sourceListInput,
  sourcesByIds,
} from './queries.ts';
import type { Source } from './schema.ts';

export const sourceRouter = router({
  list: procedure('public', { cost: 3 })
    .input(sourceListInput)
    .output(pageOf(sourceItem))
    .query(({ ctx, input }) =>
      listSources(
        ctx.engine.db.read,
        kindOf(ctx.engine.kinds, 'source'),
        viewOf(input, ctx.engine.clock),
        input,
      ),
    ),

  facets: procedure('public', { cost: 5 })
    .input(sourceFacetInput)
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      sourceFacets(
        ctx.engine.db.read,
        kindOf(ctx.engine.kinds, 'source'),
        viewOf(input, ctx.engine.clock),
        input,
      ),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100) }))
    .output(detailOutput<Source>())
    .query(({ ctx, input }) =>
      detail<Source>(ctx.engine.db.read, ctx.engine.kinds, 'source', {
        slug: input.slug,
        validOn: input.validOn,
        view: viewOf(input, ctx.engine.clock),
      }),
    ),

  /** Publisher, date and address of the sources that a page cites. */
  byIds: procedure('public')
    .input(readInput.extend({ ids: z.array(z.uuid()).max(500) }))
    .output(z.array(sourceItem))
    .query(({ ctx, input }) =>
      sourcesByIds(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input.ids),
    ),
});
