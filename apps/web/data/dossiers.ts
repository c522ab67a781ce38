import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['dossier'];
export type DossierDetail = Output['bySlug'];
export type DossierShown = Extract<DossierDetail, { state: 'shown' }>;

export async function dossierList(view: View) {
  'use cache';
  cachedFor({ page: 'home' });
  return (await reads().dossier.list({ ...timeOf(view), limit: 100 })).items;
}

export async function dossierBySlug(view: View, dossier: string): Promise<DossierDetail> {
  'use cache';
  cachedFor({ page: 'dossier', dossier });
  return reads().dossier.bySlug({ ...timeOf(view), slug: dossier });
}

/** When the past of a dossier was last told anew. */
export async function reconstructedAt(dossier: string): Promise<string | null> {
  'use cache';
  cachedFor({ page: 'dossier', dossier });
  return reads().dossier.reconstructedAt({ slug: dossier });
}
