import type { Side } from './colors.ts';
import { dayNumber, firstDayOf, type OpenDay, type TimeAxis, yearOf } from './time-axis.ts';

export type Encounter = {
  id: string;
  /** Bounds of when it took place. */
  lower: OpenDay;
  upper: OpenDay;
  /** The date in words, where the caller has them. */
  dateLabel?: string;
  level: string;
  levelLabel: string;
  /** Who received whom; none for neutral ground or a call. */
  hostSide: Side;
  /** In the margin of another event: drawn hollow. */
  sideline: boolean;
  title: string;
  href: string;
};

type PlacedEncounter = {
  item: Encounter;
  x: number;
  /** Row of dots within the level, from the bottom. */
  lane: number;
  /** Bounds too wide for a dot to be honest about. */
  span?: { x: number; width: number };
};

export type LevelRow = { level: string; label: string; lanes: number; items: PlacedEncounter[] };

/** Dots must not cover each other on the narrowest screen. */
const NARROW_PX = 300;
const DOT_PX = 13;
const WIDE_DAYS = 45;

/** One row a level in the order of `levels`, or of first appearance; dots stacked where they meet. */
export function encounterRows(
  items: readonly Encounter[],
  axis: TimeAxis,
  levels?: readonly { level: string; label: string }[],
): LevelRow[] {
  const rows =
    levels ??
    [...new Map(items.map((item) => [item.level, item.levelLabel]))].map(([level, label]) => ({
      level,
      label,
    }));
  return rows.map(({ level, label }) => {
    const placed = placeAll(
      items.filter((item) => item.level === level),
      axis,
    );
    return {
      level,
      label,
      items: placed,
      lanes: Math.max(1, ...placed.map((one) => one.lane + 1)),
    };
  });
}

function placeAll(items: readonly Encounter[], axis: TimeAxis): PlacedEncounter[] {
  const lanes: number[][] = [];
  return items
    .map((item) => {
      const lower = Math.max(dayNumber(item.lower, 'lower'), axis.from);
      const upper = Math.min(dayNumber(item.upper), axis.to);
      return { item, lower, upper, middle: (lower + upper) / 2 };
    })
    .sort((one, other) => one.middle - other.middle)
    .map(({ item, lower, upper, middle }) => {
      const x = axis.at(middle);
      const free = lanes.findIndex((taken) =>
        taken.every((other) => (Math.abs(other - x) / 100) * NARROW_PX >= DOT_PX),
      );
      const lane = free === -1 ? lanes.push([]) - 1 : free;
      lanes[lane]?.push(x);
      return {
        item,
        x,
        lane,
        ...(upper - lower > WIDE_DAYS && { span: axis.span(lower, upper) }),
      };
    });
}

/** Whole years, run together, in which nobody met at any level. */
export function emptyYears(items: readonly Encounter[], axis: TimeAxis) {
  const met = new Set<number>();
  for (const item of items) {
    const last = yearOf(Math.min(dayNumber(item.upper), axis.to));
    for (
      let year = yearOf(Math.max(dayNumber(item.lower, 'lower'), axis.from));
      year <= last;
      year++
    ) {
      met.add(year);
    }
  }
  const gaps: { first: number; last: number; from: number; to: number }[] = [];
  for (let year = yearOf(axis.from); firstDayOf(year + 1) <= axis.to + 1; year++) {
    if (met.has(year) || firstDayOf(year) < axis.from) continue;
    const open = gaps.at(-1);
    if (open?.last === year - 1) Object.assign(open, { last: year, to: firstDayOf(year + 1) });
    else gaps.push({ first: year, last: year, from: firstDayOf(year), to: firstDayOf(year + 1) });
  }
  return gaps;
}
