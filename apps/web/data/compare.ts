import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';

type Input = inferRouterInputs<PublicRouter>['change']['compare'];
export type Compared = inferRouterOutputs<PublicRouter>['change']['compare'];
export type ComparedItem = Compared['items'][number];

/** What differs between two times; null where the record asked for never was. */
export async function compareTimes(
  dossier: string,
  times: { from?: string; to?: string },
  { record, class: cls, cursor }: Filters,
): Promise<Compared | null> {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'compare', filters: {} });
  const input = {
    dossier,
    ...times,
    ...(record && { record }),
    ...(cls && { class: cls }),
    ...(cursor && { cursor }),
  } as Input;
  try {
    return await reads().change.compare(input);
  } catch (error) {
    if (record && isAbout(error, 'record')) return null;
    throw error;
  }
}

const isAbout = (error: unknown, path: string): boolean => {
  const problems = (error as { cause?: { problems?: { path: string }[] } }).cause?.problems ?? [];
  return problems.some((problem) => problem.path === path);
};
