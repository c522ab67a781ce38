import {
  type FigureTableProps,
  TradeChart,
  type TradeChartProps,
  tradeTable,
} from '@chancery/figures';
import type { Filters } from '../../addresses/filters.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { SeriesItem } from '../../data/series.ts';
import { sideName } from '../citing.ts';
import { FigureFrame } from '../figure/figure-frame.tsx';
import type { RenderContext } from '../render-context.ts';
import { axisOf, chartSeries, seriesLabel } from './series-words.ts';

type Pair = { seller: 'a' | 'b'; sold: SeriesItem; bought: SeriesItem };

/** What one side says it sold beside what the other says it bought; the gap is drawn, never closed. */
export function Mirror({
  context,
  dossier,
  series,
  filters = {},
}: {
  context: RenderContext;
  dossier: DossierShown;
  series: readonly SeriesItem[];
  filters?: Filters;
}) {
  const { charts, table } = mirrorFigure(context, dossier, series);
  if (charts.length === 0) return null;
  return (
    <FigureFrame context={context} register="trade" filters={filters} table={table}>
      <div className="w-mirror">
        {charts.map((chart) => (
          <section key={chart.title} className="w-figure" aria-label={chart.title}>
            <h3>{chart.title}</h3>
            <TradeChart {...chart} width={600} />
          </section>
        ))}
      </div>
    </FigureFrame>
  );
}

/** A chart for each seller, and one table of all their figures. */
export function mirrorFigure(
  context: RenderContext,
  dossier: DossierShown,
  series: readonly SeriesItem[],
): { title: string; charts: TradeChartProps[]; table: FigureTableProps } {
  const { t } = context;
  const sides = { a: sideName(context, dossier, 'a'), b: sideName(context, dossier, 'b') };
  const pairs = (['a', 'b'] as const)
    .map((seller) => pairOf(series, seller))
    .filter((one) => one !== null);
  const charts = pairs.map(
    ({ seller, sold, bought }): TradeChartProps => ({
      series: [sold, bought].map((one) =>
        chartSeries(context, one, one.observations, seriesLabel(context, one, sides)),
      ),
      axis: axisOf([...sold.observations, ...bought.observations]),
      direction: context.direction,
      locale: context.locale,
      title: t('series.mirrorTitle', {
        seller: sides[seller],
        buyer: sides[seller === 'a' ? 'b' : 'a'],
      }),
      description: t('series.mirrorDescription'),
      labels: { noValue: t('series.noFigure'), gap: t('series.gap') },
    }),
  );
  const title = t('series.mirror');
  return {
    title,
    charts,
    table: tradeTable(
      charts.flatMap((chart) => chart.series),
      context.locale,
      title,
      {
        period: t('series.column.period'),
        series: t('series.column.series'),
        value: t('series.column.value'),
        unit: t('series.unit'),
        noValue: t('series.noFigure'),
        qualifier: t('series.column.qualifier'),
        to: t('series.column.to'),
      },
    ),
  };
}

/** Of the series that count the same in the same way, the two that speak of most periods together. */
function pairOf(series: readonly SeriesItem[], seller: 'a' | 'b'): Pair | null {
  const of = (side: 'a' | 'b', flow: string) =>
    series.filter((one) => one.reporterSide === side && one.flow === flow);
  const pairs = of(seller, 'X').flatMap((sold) =>
    of(seller === 'a' ? 'b' : 'a', 'M').map((bought) => ({
      seller,
      sold,
      bought,
      shared: isComparable(sold, bought) ? periodsShared(sold, bought) : 0,
    })),
  );
  const best = pairs.toSorted((one, other) => other.shared - one.shared)[0];
  return best && best.shared > 0 ? best : null;
}

const isComparable = (one: SeriesItem, other: SeriesItem): boolean =>
  one.currency === other.currency &&
  one.unit === other.unit &&
  one.periodType === other.periodType &&
  one.commodity === other.commodity;

function periodsShared(one: SeriesItem, other: SeriesItem): number {
  const spans = new Set(other.observations.map(({ lower, upper }) => `${lower}/${upper}`));
  return one.observations.filter(({ lower, upper }) => spans.has(`${lower}/${upper}`)).length;
}
