import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Locale } from '@chancery/vocabularies';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';

export type Found = inferRouterOutputs<PublicRouter>['search']['find'];
export type FoundItem = Found['items'][number];

/** What a search finds in a dossier, the passage in the reader's language where there is one. */
export const found = opened(
  async (view: TimeFilter, dossier: string, locale: Locale, filters: Filters) => {
    'use cache';
    return kept(async () => {
      return ask(reads().search.find, { ...timeOf(view), dossier, locale, ...filters });
    });
  },
);
