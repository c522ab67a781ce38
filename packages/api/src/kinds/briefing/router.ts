import { z } from 'zod';
import { facetsOutput } from '../../core/lists/facets.ts';
import { pageOf } from '../../core/lists/page.ts';
import { detail, detailOutput } from '../../core/read/detail.ts';
import { readInput, viewOf } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { procedure, router } from '../../trpc.ts';
import {
  briefingFacetInput,
  briefingFacets,
  briefingItem,
  briefingListInput,
  listBriefings,
} from './queries.ts';
import type { Briefing } from './schema.ts';

export const briefingRouter = router({
  list: procedure('public', { cost: 3 })
    .input(briefingListInput)
    .output(pageOf(briefingItem))
    .query(({ ctx, input }) =>
      listBriefings(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  facets: procedure('public', { cost: 5 })
    .input(briefingFacetInput)
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      briefingFacets(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100), dossier: z.string().max(100).optional() }))
    .output(detailOutput<Briefing>())
    .query(async ({ ctx, input }) => {
      const { db, kinds, clock } = ctx.engine;
      const dossierId = await dossierIdOf(db.read, input.dossier);
      return detail<Briefing>(db.read, kinds, 'briefing', {
        slug: input.slug,
        validOn: input.validOn,
        view: viewOf(input, clock),
        dossierId,
      });
    }),
});
