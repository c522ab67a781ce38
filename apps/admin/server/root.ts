import { appRouter, router } from '@chancery/api/server';
import { accountRouter } from './account-router.ts';

/** Everything that the desk may call: the record's procedures, and accounts. */
export const adminRouter = router({
  ...appRouter._def.record,
  account: accountRouter,
});
export type AdminRouter = typeof adminRouter;
