import { z } from 'zod';
import { facetsOutput } from '../../core/lists/facets.ts';
import { heldPageOf } from '../../core/lists/held-page.ts';
import { pageOf } from '../../core/lists/page.ts';
import { detail, detailOutput } from '../../core/read/detail.ts';
import { readInput, viewOf } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { procedure, router } from '../../trpc.ts';
import {
  countProjects,
  historiesOf,
  listProjects,
  projectCount,
  projectCountInput,
  projectFacetInput,
  projectFacets,
  projectItem,
  projectListInput,
  statusEntryOutput,
} from './queries.ts';
import type { Project } from './schema.ts';
import { listStatusChanges, statusChangeInput, statusChangeItem } from './status-changes.ts';

export const projectRouter = router({
  list: procedure('public', { cost: 3 })
    .input(projectListInput)
    .output(heldPageOf(projectItem))
    .query(({ ctx, input }) =>
      listProjects(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  facets: procedure('public', { cost: 5 })
    .input(projectFacetInput)
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      projectFacets(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  /** Projects of a dossier by status: for sentences, which count more than a page holds. */
  counts: procedure('public', { cost: 3 })
    .input(projectCountInput)
    .output(z.array(projectCount))
    .query(({ ctx, input }) =>
      countProjects(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100), dossier: z.string().max(100).optional() }))
    .output(detailOutput<Project>())
    .query(async ({ ctx, input }) => {
      const { db, kinds, clock } = ctx.engine;
      const dossierId = await dossierIdOf(db.read, input.dossier);
      return detail<Project>(db.read, kinds, 'project', {
        slug: input.slug,
        validOn: input.validOn,
        view: viewOf(input, clock),
        dossierId,
      });
    }),

  /** Status histories of some projects, for strips and boards. */
  histories: procedure('public', { cost: 5 })
    .input(readInput.extend({ ids: z.array(z.uuid()).max(500) }))
    .output(z.record(z.string(), z.array(statusEntryOutput)))
    .query(({ ctx, input }) =>
      historiesOf(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input.ids, input.validOn),
    ),
});

export const statusChangeRouter = router({
  list: procedure('public', { cost: 3 })
    .input(statusChangeInput)
    .output(pageOf(statusChangeItem))
    .query(({ ctx, input }) =>
      listStatusChanges(ctx.engine.db.read, viewOf(input, ctx.engine.clock), input),
    ),
});
