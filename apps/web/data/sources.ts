import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { Page } from '../addresses/page.ts';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['source'];
type ListInput = inferRouterInputs<PublicRouter>['source']['list'];
export type SourceDetail = Output['bySlug'];
export type SourceShown = Extract<SourceDetail, { state: 'shown' }>;
export type SourceItem = Output['list']['items'][number];

export async function sourceList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'sources', filters });
  return reads().source.list({ ...timeOf(view), dossier, ...filters } as ListInput);
}

export async function sourceBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'sources', slug });
  const detail = await reads().source.bySlug({ ...timeOf(view), slug });
  if (detail.state !== 'shown') return { detail };
  const backlinks = await reads().record.backlinks({ ...timeOf(view), id: detail.id });
  return { detail, backlinks };
}

/** The sources that a page cites, by id. */
export async function citedSources(
  view: View,
  page: Page,
  ids: readonly string[],
): Promise<Record<string, SourceItem>> {
  'use cache';
  cachedFor(page);
  if (ids.length === 0) return {};
  const items = await reads().source.byIds({ ...timeOf(view), ids: [...ids] });
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
