import {
  type DensityRow,
  type FigureTableProps,
  type TimelineOverviewProps,
  timelineTable,
} from '@chancery/figures';
import type { Filters } from '../../addresses/filters.ts';
import { REGISTER_FILTERS } from '../../addresses/filters.ts';
import type { DensityItem } from '../../data/timeline.ts';
import { horizon } from '../happened.ts';
import { hrefFor, type RenderContext } from '../render-context.ts';
import { kindWords } from './timeline-words.ts';

export type TimelineFigure = { props: TimelineOverviewProps; table: FigureTableProps };

/** How much is on record of each kind over the years; null where nothing is dated. */
export function timelineFigure(
  context: RenderContext,
  filters: Filters,
  density: readonly DensityItem[],
): TimelineFigure | null {
  const { t } = context;
  const years = density.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
  if (years.length === 0) return null;
  const { cursor, kind: chosen, ...asked } = filters;
  const kinds = REGISTER_FILTERS.timeline.kind.options.filter((kind) =>
    density.some((one) => one.kind === kind),
  );
  const rows = kinds.map(
    (kind): DensityRow => ({
      kind,
      label: kindWords(context, kind),
      href: hrefFor(context, {
        page: 'register',
        dossier: context.dossier,
        register: 'timeline',
        filters: { kind, ...asked },
      }),
      counts: density
        .filter((one) => one.kind === kind)
        .map(({ from, to, count }) => ({
          from: from === null ? '-infinity' : `${from}-01-01`,
          to: to === null ? 'infinity' : `${to}-12-31`,
          count,
        })),
    }),
  );
  const last = Math.max(Number(horizon(context).slice(0, 4)), ...years);
  return {
    props: {
      rows,
      axis: { from: `${Math.min(...years)}-01-01`, to: `${last}-12-31` },
      direction: context.direction,
      title: t('timeline.overview'),
      description: t('timeline.overviewAbout'),
      labels: {
        kind: t('timeline.kind'),
        entries: t('timeline.entries'),
        dated: t('timeline.dated'),
        soft: t('timeline.soft'),
      },
    },
    table: timelineTable(rows, t('timeline.table'), {
      decade: t('timeline.decade'),
      decadeOf: (decade) => t('timeline.decadeOf', { decade: String(decade) }),
    }),
  };
}
