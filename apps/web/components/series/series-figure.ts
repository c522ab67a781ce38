import { type FigureTableProps, type TradeChartProps, tradeTable } from '@chancery/figures';
import type { SeriesShown } from '../../data/series.ts';
import { plain, type RenderContext } from '../render-context.ts';
import { axisOf, chartSeries, unitOf } from './series-words.ts';

/** More periods than this are a line, not columns. */
const COLUMNS_MAX = 24;

/** A series as its chart and table take it; null where it has no figure. */
export function seriesFigure(
  context: RenderContext,
  { id, record, figures = [] }: SeriesShown,
): { chart: TradeChartProps; table: FigureTableProps } | null {
  const { t } = context;
  if (figures.length === 0) return null;
  const title = plain(context, record.title);
  const { currency = null, unit } = record;
  const shown = { id, reporterSide: record.reporter.side ?? null, currency, unit };
  const series = [chartSeries(context, shown, figures, title)];
  return {
    chart: {
      series,
      axis: axisOf(figures),
      direction: context.direction,
      locale: context.locale,
      title,
      description: t('series.chartDescription', {
        count: figures.length,
        unit: unitOf(context, record),
      }),
      labels: { noValue: t('series.noFigure'), gap: t('series.gap') },
      form: figures.length > COLUMNS_MAX ? 'lines' : 'columns',
      width: 980,
    },
    table: tradeTable(series, context.locale, t('series.figuresCaption'), {
      period: t('series.column.period'),
      series: t('series.column.series'),
      value: t('series.column.value'),
      unit: t('series.unit'),
      noValue: t('series.noFigure'),
      qualifier: t('series.column.qualifier'),
      to: t('series.column.to'),
    }),
  };
}
