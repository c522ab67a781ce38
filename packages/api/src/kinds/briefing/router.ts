import { z } from 'zod';
import { datedFacets, listDated } from '../../core/lists/dated-list.ts';
import { facetsOutput } from '../../core/lists/facets.ts';
import { heldPageOf } from '../../core/lists/held-page.ts';
import { detail, detailOutput } from '../../core/read/detail.ts';
import { PAGING, readInput, viewOf } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { procedure, router } from '../../trpc.ts';
import { briefingItem, briefingListInput, briefings } from './queries.ts';
import type { Briefing } from './schema.ts';

export const briefingRouter = router({
  list: procedure('public', { cost: 3 })
    .input(briefingListInput)
    .output(heldPageOf(briefingItem))
    .query(({ ctx, input }) =>
      listDated(ctx.engine.db.read, briefings, viewOf(input, ctx.engine.clock), input),
    ),

  facets: procedure('public', { cost: 5 })
    .input(briefingListInput.omit(PAGING))
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      datedFacets(ctx.engine.db.read, briefings, viewOf(input, ctx.engine.clock), input),
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
