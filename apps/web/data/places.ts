import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';
import { whole } from './whole.ts';

export type PlaceItem = inferRouterOutputs<PublicRouter>['place']['list']['items'][number];

/** Entries of a map beyond which neither it nor its table would still be read. */
const PLACES_MAX = 1_500;

/** Every place on record, as far as a map can hold them. */
export const placeList = opened(async (view: TimeFilter, dossier: string, filters: Filters) => {
  'use cache';
  return kept(() =>
    whole(
      (page) =>
        ask(reads().place.list, {
          ...timeOf(view),
          dossier,
          ...filters,
          ...page,
        }),
      PLACES_MAX,
    ),
  );
});
