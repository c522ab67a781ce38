import type { FigureTableProps } from './figure-table.tsx';
import { formatDecimal } from './format.ts';
import type { Qualifier, TradePoint, TradeSeries } from './trade-layout.ts';
import { SIGN } from './trade-marks.tsx';

export type TradeTableLabels = {
  period: string;
  series: string;
  value: string;
  unit: string;
  noValue: string;
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
    rows: series.flatMap((one) =>
      one.points.map((point) => ({
        id: `${one.id} ${point.id}`,
        cells: [point.label, one.label, valueCell(point, locale, labels), one.unit],
      })),
    ),
  };
}

function valueCell(point: TradePoint, locale: string, labels: TradeTableLabels) {
  if (point.value === null) return { text: labels.noValue, value: '' };
  const qualifier = point.qualifier ?? 'exact';
  const words = labels.qualifiers?.[qualifier] ?? SIGN[qualifier];
  return {
    text: `${words && `${words} `}${formatDecimal(point.value, locale)}`,
    value: point.value,
  };
}
