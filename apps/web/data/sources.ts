import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Locale } from '@chancery/vocabularies';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { backlinkGroups } from './references.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['source'];
type SourceDetail = Output['bySlug'];
export type SourceShown = Extract<SourceDetail, { state: 'shown' }>;
export type SourceItem = Output['list']['items'][number];

export const sourceList = opened(
  async (view: TimeFilter, dossier: string, locale: Locale, filters: Filters) => {
    'use cache';
    return kept(async () => {
      return ask(reads().source.list, { ...timeOf(view), dossier, ...filters, locale });
    });
  },
);

export const sourceBySlug = opened(
  async (view: TimeFilter, _dossier: string, slug: string, locale: Locale) => {
    'use cache';
    return kept(async () => {
      const detail = await reads().source.bySlug({ ...timeOf(view), slug });
      if (detail.state !== 'shown') return { detail };
      return { detail, backlinks: await backlinkGroups(view, locale, detail.id) };
    });
  },
);

/** The sources that a page cites, by id. */
export const citedSources = opened(async (view: TimeFilter, ids: readonly string[]) => {
  'use cache';
  return kept(async (): Promise<Record<string, SourceItem>> => {
    if (ids.length === 0) return {};
    const items = await reads().source.byIds({ ...timeOf(view), ids: [...ids] });
    return Object.fromEntries(items.map((item) => [item.id, item]));
  });
});
