import { z } from 'zod';
import { kindOf } from '../../core/kind/kind.ts';
import { facetsOutput } from '../../core/lists/facets.ts';
import { pageOf } from '../../core/lists/page.ts';
import { type Detail, detail } from '../../core/read/detail.ts';
import { readInput, viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import {
  formatFacetInput,
  formatFacets,
  formatItem,
  formatListInput,
  listFormats,
  type Sessions,
  sessionsOf,
} from './queries.ts';
import type { Format } from './schema.ts';

type FormatDetail = Detail<Format> & { sessions?: Sessions };

export const formatRouter = router({
  list: procedure('public', { cost: 3 })
    .input(formatListInput)
    .output(pageOf(formatItem))
    .query(({ ctx, input }) =>
      listFormats(
        ctx.engine.db.read,
        kindOf(ctx.engine.kinds, 'format'),
        viewOf(input, ctx.engine.clock),
        input,
      ),
    ),

  facets: procedure('public', { cost: 5 })
    .input(formatFacetInput)
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      formatFacets(
        ctx.engine.db.read,
        kindOf(ctx.engine.kinds, 'format'),
        viewOf(input, ctx.engine.clock),
        input,
      ),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100) }))
    .output(z.custom<FormatDetail>())
    .query(async ({ ctx, input }): Promise<FormatDetail> => {
      const { db, kinds, clock } = ctx.engine;
      const view = viewOf(input, clock);
      const found = await detail<Format>(db.read, kinds, 'format', {
        slug: input.slug,
        validOn: input.validOn,
        view,
      });
      return found.state === 'shown'
        ? { ...found, sessions: await sessionsOf(db.read, view, found.id, input.validOn) }
        : found;
    }),
});
