import { z } from 'zod';
import { kindOf } from '../../core/kind/kind.ts';
import { facetsOutput } from '../../core/lists/facets.ts';
import { pageOf } from '../../core/lists/page.ts';
import { detail, detailOutput } from '../../core/read/detail.ts';
import { readInput, viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { actorFacetInput, actorFacets, actorItem, actorListInput, listActors } from './queries.ts';
import type { ActorSnapshot } from './schema.ts';

export const actorRouter = router({
  list: procedure('public', { cost: 3 })
    .input(actorListInput)
    .output(pageOf(actorItem))
    .query(({ ctx, input }) =>
      listActors(
        ctx.engine.db.read,
        kindOf(ctx.engine.kinds, 'actor'),
        viewOf(input, ctx.engine.clock),
        input,
      ),
    ),

  facets: procedure('public', { cost: 5 })
    .input(actorFacetInput)
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      actorFacets(
        ctx.engine.db.read,
        kindOf(ctx.engine.kinds, 'actor'),
        viewOf(input, ctx.engine.clock),
        input,
      ),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100) }))
    .output(detailOutput<ActorSnapshot>())
    .query(({ ctx, input }) =>
      detail<ActorSnapshot>(ctx.engine.db.read, ctx.engine.kinds, 'actor', {
        slug: input.slug,
        validOn: input.validOn,
        view: viewOf(input, ctx.engine.clock),
      }),
    ),
});
