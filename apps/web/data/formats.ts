import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { sidelinesOf } from './meetings.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['format'];
type ListInput = inferRouterInputs<PublicRouter>['format']['list'];
export type FormatDetail = Output['bySlug'];
export type FormatShown = Extract<FormatDetail, { state: 'shown' }>;
export type FormatItem = Output['list']['items'][number];

export async function formatList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'formats', filters });
  return reads().format.list({ ...timeOf(view), dossier, ...filters } as ListInput);
}

export async function formatBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'formats', slug });
  const detail = await reads().format.bySlug({ ...timeOf(view), slug });
  if (detail.state !== 'shown') return { detail };
  return { detail, sidelines: await sidelinesOf(view, dossier, detail.id) };
}
