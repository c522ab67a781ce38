import type { FigureTableProps } from './figure-table.tsx';
import { formatDecimal } from './format.ts';
import { SIGN } from './trade-marks.tsx';
import type { Qualifier, TradePoint, TradeSeries } from './trade-series.ts';

export type TradeTableLabels = {
  period: string;
  series: string;
  value: string;
  unit: string;
  noValue: string;
  /** Heads of two columns for programs: the code of the qualifier, and the upper end of a span. */
  qualifier: string;
  to: string;
  /** Words for the qualifiers; "exact" needs none. */
  qualifiers?: Partial<Record<Qualifier, string>>;
};

/** The chart's figures as they were stated, one row a point. */
export function tradeTable(
  series: readonly TradeSeries[],
  locale: string,
  caption: string,
  labels: TradeTableLabels,
): FigureTableProps {
  return {
    caption,
    head: [labels.period, labels.series, labels.value, labels.unit],
    numeric: [2],
    programHead: [labels.qualifier, labels.to],
    rows: series.flatMap((one) =>
      one.points.map((point) => ({
        id: `${one.id} ${point.id}`,
        cells: [point.label, one.label, valueCell(point, locale, labels), one.unit],
        programCells:
          point.value === null ? ['', ''] : [point.qualifier ?? 'exact', point.to ?? ''],
      })),
    ),
  };
}

function valueCell(point: TradePoint, locale: string, labels: TradeTableLabels) {
  if (point.value === null) return { text: labels.noValue, value: '' };
  const qualifier = point.qualifier ?? 'exact';
  const words = point.to ? '' : (labels.qualifiers?.[qualifier] ?? SIGN[qualifier]);
  const span = [point.value, point.to].filter((end) => end != null);
  const figure = span.map((end) => formatDecimal(end, locale)).join('–');
  return {
    text: `${words && `${words} `}${figure}`,
    value: point.value,
  };
}
