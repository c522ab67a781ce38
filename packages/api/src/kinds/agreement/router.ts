import { z } from 'zod';
import { datedFacets, listDated } from '../../core/lists/dated-list.ts';
import { facetsOutput } from '../../core/lists/facets.ts';
import { heldPageOf } from '../../core/lists/held-page.ts';
import { type Detail, detail } from '../../core/read/detail.ts';
import { PAGING, readInput, viewOf } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { procedure, router } from '../../trpc.ts';
import { type LatestAction, latestActionsOf } from './latest-action.ts';
import { agreementItem, agreementListInput, agreements } from './queries.ts';
import type { Agreement } from './schema.ts';

type AgreementDetail = Detail<Agreement> & { standing?: LatestAction | null };

export const agreementRouter = router({
  list: procedure('public', { cost: 3 })
    .input(agreementListInput)
    .output(heldPageOf(agreementItem))
    .query(({ ctx, input }) =>
      listDated(ctx.engine.db.read, agreements, viewOf(input, ctx.engine.clock), input),
    ),

  facets: procedure('public', { cost: 5 })
    .input(agreementListInput.omit(PAGING))
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      datedFacets(ctx.engine.db.read, agreements, viewOf(input, ctx.engine.clock), input),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100), dossier: z.string().max(100).optional() }))
    .output(z.custom<AgreementDetail>())
    .query(async ({ ctx, input }): Promise<AgreementDetail> => {
      const { db, kinds, clock } = ctx.engine;
      const view = viewOf(input, clock);
      const dossierId = await dossierIdOf(db.read, input.dossier);
      const found = await detail<Agreement>(db.read, kinds, 'agreement', {
        slug: input.slug,
        validOn: input.validOn,
        view,
        dossierId,
      });
      if (found.state !== 'shown') return found;
      const stands = await latestActionsOf(db.read, view, [found.id], input.validOn);
      return { ...found, standing: stands.get(found.id) ?? null };
    }),
});
