import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Locale } from '@chancery/vocabularies';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';

type FindInput = inferRouterInputs<PublicRouter>['search']['find'];
export type Found = inferRouterOutputs<PublicRouter>['search']['find'];
export type FoundItem = Found['items'][number];

/** What a search finds in a dossier, the passage in the reader's language where there is one. */
export const found = opened(
  async (view: TimeFilter, dossier: string, locale: Locale, filters: Filters) => {
    'use cache';
    return kept(async () => {
      return reads().search.find({ ...timeOf(view), dossier, locale, ...filters } as FindInput);
    });
  },
);
