import 'server-only';
import type { inferRouterInputs } from '@chancery/api';
import type { Api } from '../../server/caller.ts';
import type { AdminRouter } from '../../server/root.ts';
import type { WatchQuery } from './watch-query.ts';

type Input = inferRouterInputs<AdminRouter>['statusChange']['list'];

/** A page of status changes: of all projects, or of those that the reader watches. */
export async function listChanges(
  caller: Api,
  query: WatchQuery,
  page: { limit: number; cursor?: string },
) {
  const { watched, ...filters } = query;
  const input = { ...filters, ...page } as Input;
  return watched ? caller.watch.statusChanges(input) : caller.statusChange.list(input);
}

export type Change = Awaited<ReturnType<typeof listChanges>>['items'][number];
