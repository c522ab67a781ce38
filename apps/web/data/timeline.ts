import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['timeline'];
export type TimelineItem = Output['list']['items'][number];
export type DensityItem = Output['density'][number];

const A_PAGE = 100;

/** Everything dated, in the order of the world. */
export const timelineList = opened(async (view: TimeFilter, dossier: string, filters: Filters) => {
  'use cache';
  return kept(() =>
    ask(reads().timeline.list, {
      ...timeOf(view),
      dossier,
      ...filters,
      limit: A_PAGE,
    }),
  );
});

/** How much of each kind and year the same filters find, whichever page of the list is shown. */
export const timelineDensity = opened(
  async (view: TimeFilter, dossier: string, filters: Filters) => {
    'use cache';
    return kept(async () => {
      const { cursor, ...asked } = filters;
      return ask(reads().timeline.density, {
        ...timeOf(view),
        dossier,
        ...asked,
      });
    });
  },
);
