import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { chainsOf } from './chains.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['project'];
type ListInput = inferRouterInputs<PublicRouter>['project']['list'];
export type ProjectDetail = Output['bySlug'];
export type ProjectShown = Extract<ProjectDetail, { state: 'shown' }>;
export type ProjectItem = Output['list']['items'][number];
export type StatusEntry = Output['histories'][string][number];

/** Projects of a board beyond which it would no longer be read. */
const BOARD_MAX = 100;

export async function projectList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'projects', filters });
  return reads().project.list({ ...timeOf(view), dossier, ...filters } as ListInput);
}

/** Projects with their histories, latest move first. */
export async function projectBoard(view: View, dossier: string, filters: Filters = {}) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'projects', filters });
  const { cursor, ...asked } = filters;
  const { items, total } = await reads().project.list({
    ...timeOf(view),
    dossier,
    ...asked,
    limit: BOARD_MAX,
  } as ListInput);
  const histories = await reads().project.histories({
    ...timeOf(view),
    ids: items.map(({ id }) => id),
  });
  return { items, total, histories };
}

export async function projectBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'projects', slug });
  const home = await dossierBySlug(view, dossier);
  // The API refuses a dossier that it has never heard of; here it is a page that is not there.
  if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
  const detail = await reads().project.bySlug({ ...timeOf(view), dossier, slug });
  if (detail.state !== 'shown') return { detail };
  const [histories, meetings, agreements, chains] = await Promise.all([
    reads().project.histories({ ...timeOf(view), ids: [detail.id] }),
    reads().meeting.list({ ...timeOf(view), dossier, project: detail.slug, limit: 100 }),
    reads().agreement.list({ ...timeOf(view), dossier, project: detail.slug, limit: 100 }),
    chainsOf(view, detail.id),
  ]);
  return {
    detail,
    history: histories[detail.id] ?? [],
    meetings: meetings.items,
    agreements: agreements.items,
    chains,
  };
}
