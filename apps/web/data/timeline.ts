import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { daysOf, timeOf } from './time.ts';

type Input = inferRouterInputs<PublicRouter>['timeline'];
type Output = inferRouterOutputs<PublicRouter>['timeline'];
export type TimelineItem = Output['list']['items'][number];
export type DensityItem = Output['density'][number];

const A_PAGE = 100;

/** Everything dated, in the order of the world. */
export async function timelineList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'timeline', filters });
  return reads().timeline.list({
    ...timeOf(view),
    dossier,
    ...filters,
    ...daysOf(filters),
    limit: A_PAGE,
  } as Input['list']);
}

/** How much of each kind and year the same filters find, whichever page of the list is shown. */
export async function timelineDensity(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'timeline', filters });
  const { cursor, ...asked } = filters;
  return reads().timeline.density({
    ...timeOf(view),
    dossier,
    ...asked,
    ...daysOf(asked),
  } as Input['density']);
}
