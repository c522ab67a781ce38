import { z } from 'zod';
import { kindOf } from '../../core/kind/kind.ts';
import { pageOf } from '../../core/lists/page.ts';
import { detail, detailOutput } from '../../core/read/detail.ts';
import { readInput, viewOf } from '../../core/read/read-input.ts';
import { procedure, router } from '../../trpc.ts';
import { dossierItem, dossierListInput, lastReconstruction, listDossiers } from './queries.ts';
import type { Dossier } from './schema.ts';

export const dossierRouter = router({
  list: procedure('public', { cost: 3 })
    .input(dossierListInput)
    .output(pageOf(dossierItem))
    .query(({ ctx, input }) =>
      listDossiers(
        ctx.engine.db.read,
        kindOf(ctx.engine.kinds, 'dossier'),
        viewOf(input, ctx.engine.clock),
        input,
      ),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100) }))
    .output(detailOutput<Dossier>())
    .query(({ ctx, input }) =>
      detail<Dossier>(ctx.engine.db.read, ctx.engine.kinds, 'dossier', {
        slug: input.slug,
        view: viewOf(input, ctx.engine.clock),
      }),
    ),

  /** When its past was last told anew; null where nothing in it is a reconstruction. */
  reconstructedAt: procedure('public')
    .input(z.object({ slug: z.string().max(100) }))
    .output(z.string().nullable())
    .query(({ ctx, input }) => lastReconstruction(ctx.engine.db.read, input.slug)),
});
