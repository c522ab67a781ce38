import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { View } from '../addresses/view.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { sidelinesOf } from './meetings.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['event'];
export type EventDetail = Output['bySlug'];
export type EventShown = Extract<EventDetail, { state: 'shown' }>;

export async function eventBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'timeline', slug });
  const home = await dossierBySlug(view, dossier);
  // The API refuses a dossier that it has never heard of; here it is a page that is not there.
  if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
  const detail = await reads().event.bySlug({ ...timeOf(view), dossier, slug });
  if (detail.state !== 'shown') return { detail };
  return { detail, sidelines: await sidelinesOf(view, dossier, detail.id) };
}
