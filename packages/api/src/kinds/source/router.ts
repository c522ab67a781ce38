import { z } from 'zod';
import { detail, detailOutput } from '../../core/detail.ts';
import { facetsOutput } from '../../core/facets.ts';
import { kindOf } from '../../core/kind.ts';
import { pageOf } from '../../core/page.ts';
import { readInput, viewOf } from '../../core/read-input.ts';
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
  list: procedure('public')
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

  facets: procedure('public')
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
