import sql from 'sql-template-tag';
import { z } from 'zod';
import { page, pageOf, readCursor } from '../../core/lists/page.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { personOf, procedure, router } from '../../trpc.ts';
import { inSight, sightOf } from '../desk/sight.ts';
import { assertCanHandle } from './assert-can-handle.ts';
import { QUEUES, waitingFor, waitingItem } from './waiting.ts';

const queueItem = z.object({
  id: z.uuid(),
  type: z.enum([
    'promise_due',
    'review_due',
    'publish_refused',
    'published_unreviewed',
    'quotation_lost',
  ]),
  recordId: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  item: z.uuid(),
  dueOn: z.string(),
  details: z.record(z.string(), z.unknown()),
});

export const queueRouter = router({
  /** Drafts and revisions that wait: for the caller, for a reviewer, for their hour. */
  waiting: procedure('read')
    .input(z.object({ queue: z.enum(QUEUES) }))
    .output(z.array(waitingItem))
    .query(({ ctx, input }) =>
      waitingFor(ctx.engine.db.read, input.queue, personOf(ctx).id, sightOf(ctx.actor)),
    ),

  /** What has come due and waits for a person, longest due first. */
  due: procedure('read')
    .input(
      z.object({
        limit: z.number().int().min(1).max(200).default(50),
        cursor: z.string().max(2000).optional(),
      }),
    )
    .output(pageOf(queueItem))
    .query(({ ctx, input }) =>
      page<z.infer<typeof queueItem>>(ctx.engine.db.read, {
        select: sql`q.id, q.type, q."recordId", c.kind, c.slug, c.title, q.item, q."dueOn", q.details`,
        from: sql`FROM "QueueEntry" q JOIN "Card" c ON c."recordId" = q."recordId" AND c.working`,
        where: [sql`q."handledAt" IS NULL`, inSight(sightOf(ctx.actor), 'c')],
        order: { key: sql`q."dueOn"`, type: 'date', descending: false },
        id: sql`q.id`,
        limit: input.limit,
        cursor: readCursor(input.cursor),
        timed: false,
      }),
    ),

  handled: procedure('write')
    .input(z.object({ ids: z.array(z.uuid()).min(1).max(200) }))
    .output(z.object({ count: z.number().int() }))
    .mutation(async ({ ctx, input }) => {
      const { clock, db: database } = ctx.engine;
      const rows = await database.write(async (db) => {
        await assertCanHandle(ctx.engine, db, ctx.actor, input.ids);
        return db.rows(
          sql`UPDATE "QueueEntry" SET "handledAt" = ${clock.now()} WHERE id = ANY(${input.ids}::uuid[]) AND "handledAt" IS NULL RETURNING id`,
        );
      });
      return { count: rows.length };
    }),
});
