import { z } from 'zod';
import { datedFacets, listDated } from '../../core/lists/dated-list.ts';
import { facetsOutput } from '../../core/lists/facets.ts';
import { heldPageOf } from '../../core/lists/held-page.ts';
import { type Detail, detail } from '../../core/read/detail.ts';
import { PAGING, readInput, viewOf } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { procedure, router } from '../../trpc.ts';
import {
  meetingItem,
  meetingListInput,
  meetings,
  officesThen,
  type officeThen,
} from './queries.ts';
import type { Meeting } from './schema.ts';

type MeetingDetail = Detail<Meeting> & { offices?: z.infer<typeof officeThen>[] };

export const meetingRouter = router({
  list: procedure('public', { cost: 3 })
    .input(meetingListInput)
    .output(heldPageOf(meetingItem))
    .query(({ ctx, input }) =>
      listDated(ctx.engine.db.read, meetings, viewOf(input, ctx.engine.clock), input),
    ),

  facets: procedure('public', { cost: 5 })
    .input(meetingListInput.omit(PAGING))
    .output(facetsOutput)
    .query(({ ctx, input }) =>
      datedFacets(ctx.engine.db.read, meetings, viewOf(input, ctx.engine.clock), input),
    ),

  bySlug: procedure('public')
    .input(readInput.extend({ slug: z.string().max(100), dossier: z.string().max(100).optional() }))
    .output(z.custom<MeetingDetail>())
    .query(async ({ ctx, input }): Promise<MeetingDetail> => {
      const { db, kinds, clock } = ctx.engine;
      const view = viewOf(input, clock);
      const dossierId = await dossierIdOf(db.read, input.dossier);
      const found = await detail<Meeting>(db.read, kinds, 'meeting', {
        slug: input.slug,
        validOn: input.validOn,
        view,
        dossierId,
      });
      return found.state === 'shown'
        ? { ...found, offices: await officesThen(db.read, view, found.id) }
        : found;
    }),
});
