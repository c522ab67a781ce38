import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['topic'];
type ListInput = inferRouterInputs<PublicRouter>['topic']['list'];
export type TopicDetail = Output['bySlug'];
export type TopicShown = Extract<TopicDetail, { state: 'shown' }>;
export type TopicCount = inferRouterOutputs<PublicRouter>['topicUse']['counts'][number];
export type TopicGroup = inferRouterOutputs<PublicRouter>['topicUse']['records'][number];
export type TopicItem = Output['list']['items'][number];

export async function topicList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'topics', filters });
  const [list, counts] = await Promise.all([
    reads().topic.list({ ...timeOf(view), dossier, ...filters } as ListInput),
    reads().topicUse.counts({ ...timeOf(view), dossier }),
  ]);
  return { ...list, counts };
}

export async function topicBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'topics', slug });
  const home = await dossierBySlug(view, dossier);
  // The API refuses a dossier that it has never heard of; here it is a page that is not there.
  if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
  const detail = await reads().topic.bySlug({ ...timeOf(view), slug });
  if (detail.state !== 'shown') return { detail };
  const groups = await reads().topicUse.records({ ...timeOf(view), dossier, topic: slug });
  return { detail, groups };
}
