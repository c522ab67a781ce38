import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { daysOf, timeOf } from './time.ts';

type ListInput = inferRouterInputs<PublicRouter>['place']['list'];
export type PlaceItem = inferRouterOutputs<PublicRouter>['place']['list']['items'][number];

/** Entries of a map beyond which neither it nor its table would still be read. */
const PLACES_MAX = 1_500;
const A_PAGE = 500;

/** Every place on record, as far as a map can hold them. */
export async function placeList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'map', filters });
  const items: PlaceItem[] = [];
  let total = 0;
  let cursor: string | undefined;
  do {
    const page = await reads().place.list({
      ...timeOf(view),
      dossier,
      ...filters,
      ...daysOf(filters),
      limit: A_PAGE,
      cursor,
    } as ListInput);
    items.push(...page.items);
    total = page.total;
    cursor = page.nextCursor ?? undefined;
  } while (cursor && items.length < PLACES_MAX);
  return { items, total };
}
