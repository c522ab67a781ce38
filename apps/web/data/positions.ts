import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import { overlaps } from '@chancery/dates';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { type Citing, citingOf } from './citing.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['position'];
type PositionDetail = Output['bySlug'];
export type PositionShown = Extract<PositionDetail, { state: 'shown' }>;
export type PositionItem = Output['list']['items'][number];

/** What the other side holds, in its words and with its sources. */
export type PositionBeside = { detail: PositionShown; citing: Citing };

const ON_ONE_TOPIC_MAX = 500;
/** Positions of the other side that stand in full beside one. */
const OPPOSITE_MAX = 3;

export const positionList = opened(async (view: TimeFilter, dossier: string, filters: Filters) => {
  'use cache';
  return kept(() =>
    ask(reads().position.list, {
      ...timeOf(view),
      dossier,
      limit: ON_ONE_TOPIC_MAX,
      ...filters,
    }),
  );
});

/** What the other side stated at the same time; where it stated nothing then, whatever it holds. */
function besides(since: string, opposite: readonly PositionItem[]): readonly PositionItem[] {
  const then = opposite.filter((one) => overlaps(since, one.since));
  return then.length > 0 ? then : opposite;
}

/** A position, what the other side holds on its topic in full, and all others on it. */
export const positionBySlug = opened(async (view: TimeFilter, dossier: string, slug: string) => {
  'use cache';
  return kept(async () => {
    const home = await dossierBySlug(view, dossier);
    // The API refuses a dossier that it has never heard of; here it is a page that is not there.
    if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
    const time = timeOf(view);
    const detail = await reads().position.bySlug({ ...time, dossier, slug });
    if (detail.state !== 'shown') return { detail };
    const onTopic = await reads().position.list({
      ...time,
      dossier,
      topic: detail.record.about,
      limit: ON_ONE_TOPIC_MAX,
    });
    const others = onTopic.items.filter(({ id }) => id !== detail.id);
    const about = detail.references[detail.record.about]?.id;
    const opposite = besides(
      detail.record.since,
      others.filter(
        ({ side, topic }) => topic.id === about && side !== 'other' && side !== detail.record.side,
      ),
    ).slice(0, OPPOSITE_MAX);
    const found = await Promise.all(
      opposite.map((one) => reads().position.bySlug({ ...time, dossier, slug: one.slug })),
    );
    const theirs = await Promise.all(
      found
        .filter((one) => one.state === 'shown')
        .map(async (one) => ({ detail: one, citing: await citingOf(view, one, home) })),
    );
    return { detail, others: { items: others, total: onTopic.total - 1 }, theirs };
  });
});
