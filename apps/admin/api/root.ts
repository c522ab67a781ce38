import { appRouter, router } from '@chancery/api/server';
import { accountRouter } from './account-router.ts';
import { queueRouter } from './queue-router.ts';

/** Everything that the desk may call: the record's procedures, its queues, and accounts. */
export const adminRouter = router({
  ...appRouter._def.record,
  account: accountRouter,
  queue: queueRouter,
});
export type AdminRouter = typeof adminRouter;
