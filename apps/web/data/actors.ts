import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['actor'];
type ListInput = inferRouterInputs<PublicRouter>['actor']['list'];
export type ActorDetail = Output['bySlug'];
export type ActorShown = Extract<ActorDetail, { state: 'shown' }>;
export type ActorItem = Output['list']['items'][number];

export async function actorList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'actors', filters });
  return reads().actor.list({ ...timeOf(view), dossier, ...filters } as ListInput);
}

export async function actorBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'actors', slug });
  const detail = await reads().actor.bySlug({ ...timeOf(view), slug });
  if (detail.state !== 'shown') return { detail };
  const backlinks = await reads().record.backlinks({ ...timeOf(view), id: detail.id });
  return { detail, backlinks };
}
