import { type FigureTableProps, type TradeChartProps, tradeTable } from '@chancery/figures';
import type { SeriesShown } from '../../data/series.ts';
import { plain, type Reader } from '../reader.ts';
import { axisOf, chartSeries, unitOf } from './series-words.ts';

/** More periods than this are a line, not columns. */
const COLUMNS_MAX = 24;

/** A series as its chart and table take it; null where it has no figure. */
export function seriesFigure(
  reader: Reader,
  { id, record, figures = [] }: SeriesShown,
): { chart: TradeChartProps; table: FigureTableProps } | null {
  const { t } = reader;
  if (figures.length === 0) return null;
  const title = plain(reader, record.title);
  const { currency, unit } = record;
  const shown = { id, reporterSide: record.reporter.side ?? null, currency, unit };
  const series = [chartSeries(reader, shown, figures, title)];
  return {
    chart: {
      series,
      axis: axisOf(figures),
      direction: reader.direction,
      locale: reader.locale,
      title,
      description: t('series.chartDescription', {
        count: figures.length,
        unit: unitOf(reader, record),
      }),
      labels: { noValue: t('series.noFigure'), gap: t('series.gap') },
      form: figures.length > COLUMNS_MAX ? 'lines' : 'columns',
      width: 980,
    },
    table: tradeTable(series, reader.locale, t('series.figuresCaption'), {
      period: t('series.column.period'),
      series: t('series.column.series'),
      value: t('series.column.value'),
      unit: t('series.unit'),
      noValue: t('series.noFigure'),
    }),
  };
}
