import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['topic'];
type ListInput = inferRouterInputs<PublicRouter>['topic']['list'];
export type TopicDetail = Output['bySlug'];
export type TopicShown = Extract<TopicDetail, { state: 'shown' }>;
export type TopicItem = Output['list']['items'][number];

export async function topicList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'topics', filters });
  return reads().topic.list({ ...timeOf(view), dossier, ...filters } as ListInput);
}

export async function topicBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'topics', slug });
  const detail = await reads().topic.bySlug({ ...timeOf(view), slug });
  if (detail.state !== 'shown') return { detail };
  const backlinks = await reads().record.backlinks({ ...timeOf(view), id: detail.id });
  return { detail, backlinks };
}
