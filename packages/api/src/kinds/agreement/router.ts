import { z } from 'zod';
import { detail, detailOutput } from '../../core/detail.ts';
import { facetsOutput } from '../../core/facets.ts';
import { pageOf } from '../../core/page.ts';
import { readInput, viewOf } from '../../core/read-input.ts';
import { dossierIdOf } from '../../core/scope.ts';
import { procedure, router } from '../../trpc.ts';
import {
  agreementFacetInput,
  agreementFacets,
  agreementItem,
  agreementListInput,
  listAgreements,
} from './queries.ts';
import type { Agreement } from './schema.ts';

export const agreementRouter = router({
  list: procedure('public')
    .input(agreementListInput)
    .output(pageOf(agreementItem))
    .query(({ ctx, input }) =>
      listAgreements(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  facets: procedure('public')
    .input(agreementFacetInput)
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      agreementFacets(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100), dossier: z.string().max(100).optional() }))
    .output(detailOutput<Agreement>())
    .query(async ({ ctx, input }) => {
      const { db, kinds, clock } = ctx.engine;
      const dossierId = await dossierIdOf(db.read, input.dossier);
      return detail<Agreement>(db.read, kinds, 'agreement', {
        slug: input.slug,
        view: viewOf(input, clock),
        dossierId,
      });
    }),
});
