import { scaleLinear } from 'd3-scale';
import { type ColumnPlace, columnPlaces } from './column-places.ts';
import type { TimeAxis } from './time-axis.ts';
import type { TradePoint, TradeSeries } from './trade-series.ts';

export type Column = ColumnPlace & {
  /** Top and height in pixels; null without a value. */
  bar: { y: number; height: number } | null;
  value: number | null;
};

/** The difference between the two sides over one period, drawn above the lower column. */
type Gap = {
  id: string;
  label: string;
  x: number;
  width: number;
  y: number;
  height: number;
};

export type Panel = {
  unit: string;
  series: readonly TradeSeries[];
  columns: Column[];
  gaps: Gap[];
  zero: number;
  ticks: { value: number; y: number }[];
};

/** Series by unit, one panel each: amounts in two units never share an axis. */
export function tradePanels(
  series: readonly TradeSeries[],
  axis: TimeAxis,
  top: number,
  bottom: number,
): Panel[] {
  return [...new Set(series.map((one) => one.unit))].map((unit) =>
    panel(
      unit,
      series.filter((one) => one.unit === unit),
      axis,
      top,
      bottom,
    ),
  );
}

function panel(
  unit: string,
  series: readonly TradeSeries[],
  axis: TimeAxis,
  top: number,
  bottom: number,
): Panel {
  const values = series.flatMap((one) => one.points).flatMap((point) => numeric(point) ?? []);
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .nice(4)
    .range([bottom, top]);
  const zero = scale(0);
  const columns = columnPlaces(series, axis).map((place): Column => {
    const value = numeric(place.point);
    const y = value === null ? zero : scale(value);
    return {
      ...place,
      value,
      bar: value === null ? null : { y: Math.min(y, zero), height: Math.abs(zero - y) },
    };
  });
  return {
    unit,
    series,
    columns: columns.sort((one, other) => other.width - one.width),
    gaps: gapsOf(series, columns, scale),
    zero,
    ticks: scale.ticks(4).map((value) => ({ value, y: scale(value) })),
  };
}

/** Only where one series stands on each side is there one difference to draw. */
function gapsOf(
  series: readonly TradeSeries[],
  columns: readonly Column[],
  scale: (value: number) => number,
): Gap[] {
  const [a, b] = (['a', 'b'] as const).map((side) => series.filter((one) => one.side === side));
  if (a?.length !== 1 || b?.length !== 1) return [];
  return columns
    .filter((column) => column.series === a[0])
    .flatMap((one) => {
      const other = columns.find(
        (column) =>
          column.series === b[0] &&
          column.point.lower === one.point.lower &&
          column.point.upper === one.point.upper,
      );
      if (!other || one.value === null || other.value === null || one.value === other.value) {
        return [];
      }
      const [low, high] = one.value < other.value ? [one, other] : [other, one];
      const [from, to] = [scale(high.value ?? 0), scale(low.value ?? 0)];
      return [
        {
          id: one.point.id,
          label: one.point.label,
          x: low.x,
          width: low.width,
          y: from,
          height: to - from,
        },
      ];
    });
}

/** For drawing only: words and tables keep the decimal string. */
function numeric({ value }: TradePoint): number | null {
  if (value === null) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
