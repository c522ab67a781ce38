import { z } from 'zod';
import { datedFacets, listDated } from '../../core/lists/dated-list.ts';
import { facetsOutput } from '../../core/lists/facets.ts';
import { heldPageOf } from '../../core/lists/held-page.ts';
import { detail, detailOutput } from '../../core/read/detail.ts';
import { PAGING, readInput, viewOf } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { procedure, router } from '../../trpc.ts';
import { positionItem, positionListInput, positions } from './queries.ts';
import type { Position } from './schema.ts';

export const positionRouter = router({
  list: procedure('public', { cost: 3 })
    .input(positionListInput)
    .output(heldPageOf(positionItem))
    .query(({ ctx, input }) =>
      listDated(ctx.engine.db.read, positions, viewOf(input, ctx.engine.clock), input),
    ),

  facets: procedure('public', { cost: 5 })
    .input(positionListInput.omit(PAGING))
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      datedFacets(ctx.engine.db.read, positions, viewOf(input, ctx.engine.clock), input),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100), dossier: z.string().max(100).optional() }))
    .output(detailOutput<Position>())
    .query(async ({ ctx, input }) => {
      const { db, kinds, clock } = ctx.engine;
      const dossierId = await dossierIdOf(db.read, input.dossier);
      return detail<Position>(db.read, kinds, 'position', {
        slug: input.slug,
        validOn: input.validOn,
        view: viewOf(input, clock),
        dossierId,
      });
    }),
});
