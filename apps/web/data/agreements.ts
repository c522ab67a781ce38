import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { chainsOf } from './chains.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { daysOf, timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['agreement'];
type ListInput = inferRouterInputs<PublicRouter>['agreement']['list'];
export type AgreementDetail = Output['bySlug'];
export type AgreementShown = Extract<AgreementDetail, { state: 'shown' }>;
export type AgreementItem = Output['list']['items'][number];

/** Agreements that name one: what came after it. */
export type AgreementNeighbours = Record<'amends' | 'implements' | 'replaces', AgreementItem[]>;

const NEIGHBOURS_MAX = 100;

export async function agreementList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'agreements', filters });
  return reads().agreement.list({
    ...timeOf(view),
    dossier,
    ...filters,
    ...daysOf(filters),
  } as ListInput);
}

export async function agreementBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'agreements', slug });
  const home = await dossierBySlug(view, dossier);
  // The API refuses a dossier that it has never heard of; here it is a page that is not there.
  if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
  const time = timeOf(view);
  const detail = await reads().agreement.bySlug({ ...time, dossier, slug });
  if (detail.state !== 'shown') return { detail };
  const naming = async (role: keyof AgreementNeighbours) =>
    (
      await reads().agreement.list({
        ...time,
        dossier,
        [role]: detail.id,
        sort: 'date',
        limit: NEIGHBOURS_MAX,
      })
    ).items;
  const [amends, carriesOut, replaces, chains] = await Promise.all([
    naming('amends'),
    naming('implements'),
    naming('replaces'),
    chainsOf(view, detail.id),
  ]);
  return { detail, neighbours: { amends, implements: carriesOut, replaces }, chains };
}
