import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Locale } from '@chancery/vocabularies';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';
import { whole } from './whole.ts';

type Output = inferRouterOutputs<PublicRouter>['dossier'];
export type DossierDetail = Output['bySlug'];
export type DossierShown = Extract<DossierDetail, { state: 'shown' }>;

export const dossierList = opened(async (view: TimeFilter, locale: Locale) => {
  'use cache';
  return kept(async () => {
    const { items } = await whole((page) =>
      reads().dossier.list({ ...timeOf(view), locale, ...page }),
    );
    return items;
  });
});

export const dossierBySlug = opened(async (view: TimeFilter, dossier: string) => {
  'use cache';
  return kept(async (): Promise<DossierDetail> => {
    return reads().dossier.bySlug({ ...timeOf(view), slug: dossier });
  });
});

/** When the past of a dossier was last told anew. */
export const reconstructedAt = opened(async (dossier: string) => {
  'use cache';
  return kept(async (): Promise<string | null> => {
    return reads().dossier.reconstructedAt({ slug: dossier });
  });
});
