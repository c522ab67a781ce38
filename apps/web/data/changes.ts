import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import { z } from 'zod';
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

/** Every publication of one record, the first among them; null where nothing has such an id. */
export async function changesOfRecord(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'changes', filters });
  const { record, ...more } = filters;
  if (!z.uuid().safeParse(record).success) return null;
  const list = await reads().change.list({
    ...timeOf(view),
    ...more,
    record,
    seeded: true,
  } as ListInput);
  // Before the record was opened a log is empty: its past was told afterwards.
  return list.total > 0 || view.asOf ? list : null;
}

/** The last moves of projects, by when they were published here. */
export async function latestMoves(view: View, dossier: string, limit: number) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'projects', filters: {} });
  return (await reads().statusChange.list({ ...timeOf(view), dossier, limit })).items;
}
