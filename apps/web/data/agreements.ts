import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { chainsOf } from './chains.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';
import type { Part } from './whole.ts';

type Output = inferRouterOutputs<PublicRouter>['agreement'];
type AgreementDetail = Output['bySlug'];
export type AgreementShown = Extract<AgreementDetail, { state: 'shown' }>;
export type AgreementItem = Output['list']['items'][number];

/** Agreements that name one: what came after it. */
export type AgreementNeighbours = Record<'amends' | 'implements' | 'replaces', Part<AgreementItem>>;

const NEIGHBOURS_MAX = 500;

export const agreementList = opened(async (view: TimeFilter, dossier: string, filters: Filters) => {
  'use cache';
  return kept(() =>
    ask(reads().agreement.list, {
      ...timeOf(view),
      dossier,
      ...filters,
    }),
  );
});

export const agreementBySlug = opened(async (view: TimeFilter, dossier: string, slug: string) => {
  'use cache';
  return kept(async () => {
    const home = await dossierBySlug(view, dossier);
    // The API refuses a dossier that it has never heard of; here it is a page that is not there.
    if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
    const time = timeOf(view);
    const detail = await reads().agreement.bySlug({ ...time, dossier, slug });
    if (detail.state !== 'shown') return { detail };
    const naming = (role: keyof AgreementNeighbours) =>
      reads().agreement.list({
        ...time,
        dossier,
        [role]: detail.id,
        sort: 'date',
        limit: NEIGHBOURS_MAX,
      });
    const [amends, carriesOut, replaces, chains] = await Promise.all([
      naming('amends'),
      naming('implements'),
      naming('replaces'),
      chainsOf(view, detail.id),
    ]);
    return { detail, neighbours: { amends, implements: carriesOut, replaces }, chains };
  });
});
