import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';

type Input = inferRouterInputs<PublicRouter>['change']['compare'];
export type Compared = inferRouterOutputs<PublicRouter>['change']['compare'];
export type ComparedItem = Compared['items'][number];

/** What differs between two times. */
export const compareTimes = opened(
  async (
    dossier: string,
    times: { from?: string; to?: string },
    { record, class: cls, cursor }: Filters,
  ) => {
    'use cache';
    return kept(async (): Promise<Compared> => {
      const input = {
        dossier,
        ...times,
        ...(record && { record }),
        ...(cls && { class: cls }),
        ...(cursor && { cursor }),
      } as Input;
      return reads().change.compare(input);
    });
  },
);
