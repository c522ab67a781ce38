import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['change'];
type ListInput = inferRouterInputs<PublicRouter>['change']['list'];
export type ChangeItem = Output['list']['items'][number];

export async function changeList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'changes', filters });
  return reads().change.list({ ...timeOf(view), dossier, ...filters } as ListInput);
}

/** The last moves of projects, by when they were published here. */
export async function latestMoves(view: View, dossier: string, limit: number) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'projects', filters: {} });
  return (await reads().statusChange.list({ ...timeOf(view), dossier, limit })).items;
}
