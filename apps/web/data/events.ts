import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { sidelinesOf } from './meetings.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['event'];
type EventDetail = Output['bySlug'];
export type EventShown = Extract<EventDetail, { state: 'shown' }>;

export const eventBySlug = opened(async (view: TimeFilter, dossier: string, slug: string) => {
  'use cache';
  return kept(async () => {
    const home = await dossierBySlug(view, dossier);
    // The API refuses a dossier that it has never heard of; here it is a page that is not there.
    if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
    const detail = await reads().event.bySlug({ ...timeOf(view), dossier, slug });
    if (detail.state !== 'shown') return { detail };
    return { detail, sidelines: await sidelinesOf(view, dossier, detail.id) };
  });
});
