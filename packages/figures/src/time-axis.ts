import { scaleLinear } from 'd3-scale';

export type Direction = 'ltr' | 'rtl';

/** A day as ISO 8601, `2021-06-30`; null, `infinity` or `-infinity` for an open end. */
export type IsoDay = string;
export type OpenDay = IsoDay | null;

export type AxisBounds = { from: IsoDay; to: IsoDay };

export type TimeAxis = {
  /** First and last day, as days since 1970-01-01. */
  from: number;
  to: number;
  direction: Direction;
  /** Where a day lies, in percent of the width; days outside lie on the edge. */
  at(day: number): number;
  /** Left edge and width, in percent, of the time between two days. */
  span(from: number, to: number): { x: number; width: number };
};

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. An open end is plus or minus infinity. Throws on what is no day. */
export function dayNumber(day: OpenDay, open: 'lower' | 'upper' = 'upper'): number {
  if (day === null || day === 'infinity') {
    return open === 'upper' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }
  if (day === '-infinity') return Number.NEGATIVE_INFINITY;
  const ms = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`Not an ISO day: ${day}`);
  return ms / DAY_MS;
}

/**
 * Time to width in percent, so that a figure fits every screen and its text keeps its size.
 * `inset` leaves room, in percent, before the first day for the ticks of a value axis.
 */
export function timeAxis(bounds: AxisBounds, direction: Direction, inset = 0): TimeAxis {
  const from = dayNumber(bounds.from, 'lower');
  const to = Math.max(dayNumber(bounds.to), from + 1);
  const scale = scaleLinear()
    .domain([from, to])
    .range(direction === 'rtl' ? [100 - inset, 0] : [inset, 100])
    .clamp(true);
  const at = (day: number) => scale(day);
  return {
    from,
    to,
    direction,
    at,
    span(first, last) {
      const [a, b] = [at(first), at(last)];
      return { x: Math.min(a, b), width: Math.abs(b - a) };
    },
  };
}

export type YearTick = {
  year: number;
  day: number;
  /** Shown on a narrow screen too. */
  major: boolean;
};

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** First days of years within the axis: at most `most`, of which at most half are major. */
export function yearTicks(axis: TimeAxis, most = 12): YearTick[] {
  const first = yearOf(axis.from);
  const last = yearOf(axis.to);
  const step = STEPS.find((s) => (last - first + 1) / s <= most) ?? 500;
  const wide = step * ([1, 2, 3, 5].find((k) => (last - first + 1) / (step * k) <= 6) ?? 10);
  const ticks: YearTick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = firstDayOf(year);
    if (day >= axis.from && day < axis.to) ticks.push({ year, day, major: year % wide === 0 });
  }
  return ticks;
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

export function firstDayOf(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-01-01`);
}

/** A percentage as an attribute. */
export function percent(value: number): string {
  return `${Number(value.toFixed(3))}%`;
}
