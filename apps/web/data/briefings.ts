import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { daysOf, timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['briefing'];
type ListInput = inferRouterInputs<PublicRouter>['briefing']['list'];
export type BriefingDetail = Output['bySlug'];
export type BriefingShown = Extract<BriefingDetail, { state: 'shown' }>;
export type BriefingItem = Output['list']['items'][number];

export async function briefingList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'briefings', filters });
  return reads().briefing.list({
    ...timeOf(view),
    dossier,
    ...filters,
    ...daysOf(filters),
  } as ListInput);
}

export async function briefingBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'briefings', slug });
  const home = await dossierBySlug(view, dossier);
  // The API refuses a dossier that it has never heard of; here it is a page that is not there.
  if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
  const detail = await reads().briefing.bySlug({ ...timeOf(view), dossier, slug });
  return { detail };
}
