import { z } from 'zod';
import { detail, detailOutput } from '../../core/detail.ts';
import { facetsOutput } from '../../core/facets.ts';
import { pageOf } from '../../core/page.ts';
import { readInput, viewOf } from '../../core/read-input.ts';
import { dossierIdOf } from '../../core/scope.ts';
import { procedure, router } from '../../trpc.ts';
import { eventFacetInput, eventFacets, eventItem, eventListInput, listEvents } from './queries.ts';
import type { Event } from './schema.ts';

export const eventRouter = router({
  list: procedure('public')
    .input(eventListInput)
    .output(pageOf(eventItem))
    .query(({ ctx, input }) =>
      listEvents(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  facets: procedure('public')
    .input(eventFacetInput)
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      eventFacets(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100), dossier: z.string().max(100).optional() }))
    .output(detailOutput<Event>())
    .query(async ({ ctx, input }) => {
      const { db, kinds, clock } = ctx.engine;
      const dossierId = await dossierIdOf(db.read, input.dossier);
      return detail<Event>(db.read, kinds, 'event', {
        slug: input.slug,
        validOn: input.validOn,
        view: viewOf(input, clock),
        dossierId,
      });
    }),
});
