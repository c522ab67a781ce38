import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

export type Chain = inferRouterOutputs<PublicRouter>['chain']['of'][number];

/** From word to deed, for a record that is one of the links; cached with its page. */
export const chainsOf = (view: View, record: string): Promise<Chain[]> =>
  reads().chain.of({ ...timeOf(view), record });

/** Agreements after which nothing is on record, latest first. */
export async function looseEnds(view: View, dossier: string) {
  'use cache';
  cachedFor({ page: 'dossier', dossier });
  return reads().chain.looseEnds({ ...timeOf(view), dossier });
}
