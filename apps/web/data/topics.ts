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

type Output = inferRouterOutputs<PublicRouter>['topic'];
type TopicDetail = Output['bySlug'];
export type TopicShown = Extract<TopicDetail, { state: 'shown' }>;
export type TopicCount = inferRouterOutputs<PublicRouter>['topicUse']['counts'][number];
export type TopicGroup = inferRouterOutputs<PublicRouter>['topicUse']['records'][number];
export type TopicItem = Output['list']['items'][number];

export const topicList = opened(
  async (view: TimeFilter, dossier: string, locale: Locale, filters: Filters) => {
    'use cache';
    return kept(async () => {
      const [list, counts] = await Promise.all([
        ask(reads().topic.list, { ...timeOf(view), dossier, ...filters, locale }),
        reads().topicUse.counts({ ...timeOf(view), dossier }),
      ]);
      return { ...list, counts };
    });
  },
);

export const topicBySlug = opened(
  async (view: TimeFilter, dossier: string, slug: string, locale: Locale) => {
    'use cache';
    return kept(async () => {
      const home = await dossierBySlug(view, dossier);
      // The API refuses a dossier that it has never heard of; here it is a page that is not there.
      if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
      const detail = await reads().topic.bySlug({ ...timeOf(view), slug });
      if (detail.state !== 'shown') return { detail };
      const groups = await reads().topicUse.records({
        ...timeOf(view),
        dossier,
        locale,
        topic: slug,
      });
      return { detail, groups };
    });
  },
);
