import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['series'];
type ListInput = inferRouterInputs<PublicRouter>['series']['list'];
export type SeriesDetail = Output['bySlug'];
export type SeriesShown = Extract<SeriesDetail, { state: 'shown' }>;
export type SeriesItem = Output['list']['items'][number];
export type ObservationItem = SeriesItem['observations'][number];

const OVERVIEW_MAX = 100;

export async function seriesList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'trade', filters });
  return reads().series.list({ ...timeOf(view), dossier, ...filters } as ListInput);
}

/** All series of a dossier with their figures. */
export async function seriesOverview(
  view: View,
  dossier: string,
  filters: Filters = {},
): Promise<SeriesItem[]> {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'trade', filters });
  const { cursor, ...asked } = filters;
  const input = { ...timeOf(view), dossier, ...asked, limit: OVERVIEW_MAX } as ListInput;
  return (await reads().series.list(input)).items;
}

export async function seriesBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'trade', slug });
  const home = await dossierBySlug(view, dossier);
  // The API refuses a dossier that it has never heard of; here it is a page that is not there.
  if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
  const detail = await reads().series.bySlug({ ...timeOf(view), dossier, slug });
  return { detail };
}
