import sql from 'sql-template-tag';
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
  const rows = await ctx.engine.db.read.rows<{ id: string }>(sql`
    SELECT "recordId" AS id FROM "Watch" WHERE "accountId" = ${personOf(ctx).id} ORDER BY "createdAt" LIMIT ${WATCHED_MAX}`);
  return rows.map((row) => row.id);
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
    .mutation(async ({ ctx, input }) => {
      const accountId = personOf(ctx).id;
      const rows = await ctx.engine.db.write((db) =>
        db.rows(sql`INSERT INTO "Watch" ("accountId", "recordId", "createdAt") SELECT ${accountId}, id, ${ctx.engine.clock.now()} FROM "Record" WHERE id = ${input.recordId}
          ON CONFLICT ("accountId", "recordId") DO UPDATE SET "createdAt" = "Watch"."createdAt" RETURNING "recordId"`),
      );
      if (rows.length === 0) throw new Refusal('NOT_FOUND', 'There is no such record to watch.');
    }),

  remove: procedure('read')
    .input(z.object({ recordId: z.uuid() }))
    .output(z.void())
    .mutation(async ({ ctx, input }) => {
      await ctx.engine.db.write((db) =>
        db.rows(
          sql`DELETE FROM "Watch" WHERE "accountId" = ${personOf(ctx).id} AND "recordId" = ${input.recordId}`,
        ),
      );
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
      const [row] = await ctx.engine.db.read.rows<{ count: number }>(
        sql`SELECT count(*)::int AS count FROM "Notice" WHERE "accountId" = ${personOf(ctx).id} AND "readAt" IS NULL`,
      );
      return row?.count ?? 0;
    }),

  markRead: procedure('read')
    .input(z.object({ ids: z.array(z.uuid()).max(500).optional() }))
    .output(z.void())
    .mutation(async ({ ctx, input }) => {
      await ctx.engine.db.write((db) =>
        db.rows(sql`UPDATE "Notice" SET "readAt" = ${ctx.engine.clock.now()} WHERE "accountId" = ${personOf(ctx).id} AND "readAt" IS NULL
          AND (${input.ids ?? null}::uuid[] IS NULL OR id = ANY(${input.ids ?? null}::uuid[]))`),
      );
    }),
});
