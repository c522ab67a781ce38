import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { type About, recordAbout } from './references.ts';
import { timeOf } from './time.ts';
import type { Part } from './whole.ts';

type Chains = inferRouterOutputs<PublicRouter>['chain']['of'];
export type Chain = Chains['items'][number];
/** A page of chains, and the record in question; without one they are the loose ends of a dossier. */
export type ChainList = Chains & { about: About | null };

/** So many chains stand on the page of a link, and so many loose ends on that of a dossier. */
const SHOWN = 24;
const LOOSE_SHOWN = 5;
const PAGE = 50;

/** From word to deed, for a record that is one of the links; cached with its page. */
export const chainsOf = (view: TimeFilter, record: string): Promise<Part<Chain>> =>
  reads().chain.of({ ...timeOf(view), record, limit: SHOWN });

/** Agreements after which nothing is on record, the latest of them. */
export const looseEnds = opened(async (view: TimeFilter, dossier: string) => {
  'use cache';
  return kept(
    (): Promise<Part<Chain>> =>
      reads().chain.looseEnds({ ...timeOf(view), dossier, limit: LOOSE_SHOWN }),
  );
});

/** A page of the chains of a record, or of loose ends; null where there is no such record. */
export const chainList = opened(async (view: TimeFilter, dossier: string, filters: Filters) => {
  'use cache';
  return kept(async (): Promise<ChainList | null> => {
    const { record, cursor } = filters;
    const about = record ? await recordAbout(record) : null;
    if (record && !about) return null;
    const asked = { ...timeOf(view), limit: PAGE, ...(cursor && { cursor }) };
    const list = about
      ? await reads().chain.of({ ...asked, record: about.id })
      : await reads().chain.looseEnds({ ...asked, dossier });
    return { ...list, about };
  });
});
