import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Locale } from '@chancery/vocabularies';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type FindInput = inferRouterInputs<PublicRouter>['search']['find'];
export type Found = inferRouterOutputs<PublicRouter>['search']['find'];
export type FoundItem = Found['items'][number];

/** What a search finds in a dossier, the passage in the reader's language where there is one. */
export async function found(view: View, dossier: string, locale: Locale, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'search', filters });
  return reads().search.find({ ...timeOf(view), dossier, locale, ...filters } as FindInput);
}
