import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Locale } from '@chancery/vocabularies';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { sidelinesOf } from './meetings.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['format'];
type FormatDetail = Output['bySlug'];
export type FormatShown = Extract<FormatDetail, { state: 'shown' }>;
export type FormatItem = Output['list']['items'][number];

export const formatList = opened(
  async (view: TimeFilter, dossier: string, locale: Locale, filters: Filters) => {
    'use cache';
    return kept(async () => {
      return ask(reads().format.list, { ...timeOf(view), dossier, ...filters, locale });
    });
  },
);

export const formatBySlug = opened(async (view: TimeFilter, dossier: string, slug: string) => {
  'use cache';
  return kept(async () => {
    const detail = await reads().format.bySlug({ ...timeOf(view), slug });
    if (detail.state !== 'shown') return { detail };
    return { detail, sidelines: await sidelinesOf(view, dossier, detail.id) };
  });
});
