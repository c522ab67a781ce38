import { dayNumber, type TimeAxis } from './time-axis.ts';
import type { TradePoint, TradeSeries } from './trade-series.ts';

export type ColumnPlace = {
  series: TradeSeries;
  point: TradePoint;
  x: number;
  width: number;
  /** Lies within a longer period of its own series. */
  nested: boolean;
};

type Days = readonly [from: number, to: number];

/** Share of a period's width that is left free between it and the next. */
const BETWEEN = 0.16;

/**
 * Columns beside each other, none on another. Series of one period share its width; a part of a
 * period stands in its series' share, as wide as the part is long. Series whose periods cross
 * (fiscal and calendar years) are drawn narrower, each about the middle of its own period.
 */
export function columnPlaces(series: readonly TradeSeries[], axis: TimeAxis): ColumnPlace[] {
  const phases = phasesOf(series);
  return phases.flatMap((phase) => {
    const points = phase.flatMap((one) => one.points);
    return phase.flatMap((one, index) =>
      one.points.map((point) => {
        const frame = frameOf(point, points);
        const [whole, part] = [axis.span(...daysOf(frame)), axis.span(...daysOf(point))];
        const group = (whole.width * (1 - BETWEEN)) / phases.length;
        const slot = group / phase.length;
        const place = axis.direction === 'rtl' ? phase.length - 1 - index : index;
        const left = whole.x + (whole.width - group) / 2 + place * slot;
        const scale = whole.width === 0 ? 0 : slot / whole.width;
        return {
          series: one,
          point,
          x: left + (part.x - whole.x) * scale,
          width: part.width * scale,
          nested: one.points.includes(frame) && frame !== point,
        };
      }),
    );
  });
}

/** First day, and the day after the last. */
export function daysOf(point: TradePoint): Days {
  return [dayNumber(point.lower, 'lower'), dayNumber(point.upper) + 1];
}

/** The longest period that holds this one; itself where none does. */
function frameOf(point: TradePoint, points: readonly TradePoint[]): TradePoint {
  const length = ([from, to]: Days) => to - from;
  return points
    .filter((other) => holds(daysOf(other), daysOf(point)))
    .reduce((best, other) => (length(daysOf(other)) > length(daysOf(best)) ? other : best), point);
}

function phasesOf(series: readonly TradeSeries[]): TradeSeries[][] {
  const phases: TradeSeries[][] = [];
  for (const one of series) {
    const fitting = phases.find((phase) => !phase.some((other) => crosses(one, other)));
    if (fitting) fitting.push(one);
    else phases.push([one]);
  }
  return phases;
}

function crosses(one: TradeSeries, other: TradeSeries): boolean {
  return one.points.some((p) =>
    other.points.some((q) => {
      const [a, b] = [daysOf(p), daysOf(q)];
      return a[0] < b[1] && b[0] < a[1] && !holds(a, b) && !holds(b, a);
    }),
  );
}

function holds(outer: Days, inner: Days): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
