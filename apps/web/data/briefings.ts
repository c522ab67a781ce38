import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['briefing'];
type BriefingDetail = Output['bySlug'];
export type BriefingShown = Extract<BriefingDetail, { state: 'shown' }>;
export type BriefingItem = Output['list']['items'][number];

export const briefingList = opened(async (view: TimeFilter, dossier: string, filters: Filters) => {
  'use cache';
  return kept(() =>
    ask(reads().briefing.list, {
      ...timeOf(view),
      dossier,
      ...filters,
    }),
  );
});

export const briefingBySlug = opened(async (view: TimeFilter, dossier: string, slug: string) => {
  'use cache';
  return kept(async () => {
    const home = await dossierBySlug(view, dossier);
    // The API refuses a dossier that it has never heard of; here it is a page that is not there.
    if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
    const detail = await reads().briefing.bySlug({ ...timeOf(view), dossier, slug });
    return { detail };
  });
});
