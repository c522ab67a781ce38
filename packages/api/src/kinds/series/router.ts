import { z } from 'zod';
import { facetsOutput } from '../../core/lists/facets.ts';
import { pageOf } from '../../core/lists/page.ts';
import { type Detail, detail } from '../../core/read/detail.ts';
import { firstDay, lastDay, readInput, viewOf } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { procedure, router } from '../../trpc.ts';
import {
  listSeries,
  type ObservationItem,
  observationItem,
  observationsOf,
  seriesFacetInput,
  seriesFacets,
  seriesItem,
  seriesListInput,
} from './queries.ts';
import type { Series } from './schema.ts';

/** `figures` are the observations in order of time, with growth computed on reading. */
type SeriesDetail = Detail<Series> & { figures?: ObservationItem[] };

export const seriesRouter = router({
  list: procedure('public', { cost: 3 })
    .input(seriesListInput)
    .output(pageOf(seriesItem))
    .query(({ ctx, input }) =>
      listSeries(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  facets: procedure('public', { cost: 5 })
    .input(seriesFacetInput)
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      seriesFacets(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100), dossier: z.string().max(100).optional() }))
    .output(z.custom<SeriesDetail>())
    .query(async ({ ctx, input }): Promise<SeriesDetail> => {
      const { db, kinds, clock } = ctx.engine;
      const view = viewOf(input, clock);
      const dossierId = await dossierIdOf(db.read, input.dossier);
      const found = await detail<Series>(db.read, kinds, 'series', {
        slug: input.slug,
        validOn: input.validOn,
        view,
        dossierId,
      });
      if (found.state !== 'shown') return found;
      return {
        ...found,
        figures: (await observationsOf(db.read, view, [found.id], input)).get(found.id) ?? [],
      };
    }),

  observations: procedure('public', { cost: 3 })
    .input(
      readInput.extend({
        slug: z.string().max(100),
        from: firstDay().optional(),
        to: lastDay().optional(),
      }),
    )
    .output(z.object({ items: z.array(observationItem) }).nullable())
    .query(async ({ ctx, input }) => {
      const { db, kinds, clock } = ctx.engine;
      const view = viewOf(input, clock);
      const found = await detail<Series>(db.read, kinds, 'series', {
        slug: input.slug,
        validOn: input.validOn,
        view,
      });
      if (found.state !== 'shown') return null;
      return {
        items: (await observationsOf(db.read, view, [found.id], input)).get(found.id) ?? [],
      };
    }),
});
