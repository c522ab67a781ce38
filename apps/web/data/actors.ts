import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['actor'];
type ListInput = inferRouterInputs<PublicRouter>['actor']['list'];
export type ActorDetail = Output['bySlug'];
export type ActorShown = Extract<ActorDetail, { state: 'shown' }>;
export type ActorItem = Output['list']['items'][number];

/** Records of one kind that name an actor beyond which a page would no longer be read. */
const NAMING_MAX = 100;

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
  const named = { ...timeOf(view), dossier, actor: detail.id, limit: NAMING_MAX };
  const home = await dossierBySlug(view, dossier);
  if (home.state !== 'shown') return { detail };
  const [backlinks, meetings, agreements, formats, positions] = await Promise.all([
    reads().record.backlinks({ ...timeOf(view), id: detail.id }),
    reads().meeting.list(named),
    reads().agreement.list(named),
    reads().format.list(named),
    reads().position.list(named),
  ]);
  return {
    detail,
    backlinks,
    meetings: meetings.items,
    agreements: agreements.items,
    formats: formats.items,
    positions: positions.items,
  };
}
