import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { type Citing, citingOf } from './citing.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['position'];
type ListInput = inferRouterInputs<PublicRouter>['position']['list'];
export type PositionDetail = Output['bySlug'];
export type PositionShown = Extract<PositionDetail, { state: 'shown' }>;
export type PositionItem = Output['list']['items'][number];

/** What the other side holds, in its words and with its sources. */
export type PositionBeside = { detail: PositionShown; citing: Citing };

const ON_ONE_TOPIC_MAX = 100;
/** Positions of the other side that stand in full beside one. */
const OPPOSITE_MAX = 3;

export async function positionList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'positions', filters });
  return reads().position.list({
    ...timeOf(view),
    dossier,
    limit: ON_ONE_TOPIC_MAX,
    ...filters,
  } as ListInput);
}

/** A position, what the other side holds on its topic in full, and all others on it. */
export async function positionBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'positions', slug });
  const home = await dossierBySlug(view, dossier);
  // The API refuses a dossier that it has never heard of; here it is a page that is not there.
  if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
  const time = timeOf(view);
  const detail = await reads().position.bySlug({ ...time, dossier, slug });
  if (detail.state !== 'shown') return { detail };
  const { items } = await reads().position.list({
    ...time,
    dossier,
    topic: detail.record.about,
    limit: ON_ONE_TOPIC_MAX,
  });
  const others = items.filter(({ id }) => id !== detail.id);
  const about = detail.references[detail.record.about]?.id;
  const opposite = others
    .filter(
      ({ side, topic }) => topic.id === about && side !== 'other' && side !== detail.record.side,
    )
    .slice(0, OPPOSITE_MAX);
  const found = await Promise.all(
    opposite.map((one) => reads().position.bySlug({ ...time, dossier, slug: one.slug })),
  );
  const page = { page: 'record', dossier, register: 'positions', slug } as const;
  const theirs = await Promise.all(
    found
      .filter((one) => one.state === 'shown')
      .map(async (one) => ({ detail: one, citing: await citingOf(view, page, one, home) })),
  );
  return { detail, others, theirs };
}
