import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Locale } from '@chancery/vocabularies';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';
import { whole } from './whole.ts';

type Output = inferRouterOutputs<PublicRouter>['series'];
type SeriesDetail = Output['bySlug'];
export type SeriesShown = Extract<SeriesDetail, { state: 'shown' }>;
export type SeriesItem = Output['list']['items'][number];
export type ObservationItem = SeriesItem['observations'][number];

export const seriesList = opened(
  async (view: TimeFilter, dossier: string, locale: Locale, filters: Filters) => {
    'use cache';
    return kept(() => ask(reads().series.list, { ...timeOf(view), dossier, ...filters, locale }));
  },
);

/** All series of a dossier with their figures. */
export const seriesOverview = opened(
  async (view: TimeFilter, dossier: string, filters: Filters = {}) => {
    'use cache';
    return kept(async (): Promise<readonly SeriesItem[]> => {
      const { cursor, ...asked } = filters;
      const { items } = await whole((page) =>
        ask(reads().series.list, { ...timeOf(view), dossier, ...asked, ...page }),
      );
      return items;
    });
  },
);

export const seriesBySlug = opened(async (view: TimeFilter, dossier: string, slug: string) => {
  'use cache';
  return kept(async () => {
    const home = await dossierBySlug(view, dossier);
    // The API refuses a dossier that it has never heard of; here it is a page that is not there.
    if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
    const detail = await reads().series.bySlug({ ...timeOf(view), dossier, slug });
    return { detail };
  });
});
