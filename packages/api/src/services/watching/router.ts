import { z } from 'zod';
import { pageOf } from '../../core/lists/page.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { hydrate } from '../../core/read/hydrate.ts';
import { NOW } from '../../core/read/view.ts';
import { referenceOutput } from '../../core/schema/localized-output.ts';
import {
  listStatusChanges,
  statusChangeInput,
  statusChangeItem,
} from '../../kinds/project/status-changes.ts';
import { type Context, personOf, procedure, router } from '../../trpc.ts';
import { inboxInput, inboxItem, inboxOf } from './inbox.ts';

const WATCHED_MAX = 5_000;

async function watchedIds(ctx: Context): Promise<string[]> {
  const { watch } = await ctx.engine.db.plainRows();
  const watched = await watch.findMany({
    where: { accountId: personOf(ctx).id },
    orderBy: { createdAt: 'asc' },
    take: WATCHED_MAX,
    select: { recordId: true },
  });
  return watched.map(({ recordId }) => recordId);
}

export const watchRouter = router({
  list: procedure('read')
    .output(z.array(referenceOutput))
    .query(async ({ ctx }) => [
      ...(await hydrate(ctx.engine.db.read, NOW, await watchedIds(ctx))).values(),
    ]),

  add: procedure('read')
    .input(z.object({ recordId: z.uuid() }))
    .output(z.void())
    .mutation(async ({ ctx, input: { recordId } }) => {
      const { record, watch } = await ctx.engine.db.plainRows();
      const watched = { accountId: personOf(ctx).id, recordId };
      if (!(await record.findUnique({ where: { id: recordId }, select: { id: true } })))
        throw new Refusal('NOT_FOUND', 'There is no such record to watch.');
      await watch.upsert({
        where: { accountId_recordId: watched },
        create: { ...watched, createdAt: ctx.engine.clock.now() },
        update: {},
      });
    }),

  remove: procedure('read')
    .input(z.object({ recordId: z.uuid() }))
    .output(z.void())
    .mutation(async ({ ctx, input: { recordId } }) => {
      const { watch } = await ctx.engine.db.plainRows();
      await watch.deleteMany({ where: { accountId: personOf(ctx).id, recordId } });
    }),

  /** Status changes of the watched projects alone; the same filters as for all. */
  statusChanges: procedure('read')
    .input(statusChangeInput)
    .output(pageOf(statusChangeItem))
    .query(async ({ ctx, input }) =>
      listStatusChanges(ctx.engine.db.read, NOW, input, await watchedIds(ctx)),
    ),

  inbox: procedure('read')
    .input(inboxInput)
    .output(pageOf(inboxItem))
    .query(({ ctx, input }) => inboxOf(ctx.engine, personOf(ctx).id, input)),

  unread: procedure('read')
    .output(z.number().int())
    .query(async ({ ctx }) => {
      const { notice } = await ctx.engine.db.plainRows();
      return notice.count({ where: { accountId: personOf(ctx).id, readAt: null } });
    }),

  markRead: procedure('read')
    .input(z.object({ ids: z.array(z.uuid()).max(500).optional() }))
    .output(z.void())
    .mutation(async ({ ctx, input: { ids } }) => {
      const { notice } = await ctx.engine.db.plainRows();
      await notice.updateMany({
        where: { accountId: personOf(ctx).id, readAt: null, ...(ids && { id: { in: ids } }) },
        data: { readAt: ctx.engine.clock.now() },
      });
    }),
});
