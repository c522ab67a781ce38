import { dayNumber, firstDayOf, type OpenDay, type TimeAxis, yearOf } from './time-axis.ts';

/** So many entries of one kind that fall, or may fall, into these years. */
export type DensityCount = { from: OpenDay; to: OpenDay; count: number };

export type DensityRow = {
  kind: string;
  label: string;
  href: string;
  counts: readonly DensityCount[];
};

export type YearBar = { year: number; count: number };
type SoftSpan = { from: number; to: number; count: number };

/** Entries of which the year is known, a bar a year; the others as time in which they may lie. */
export function densityOf(counts: readonly DensityCount[], axis: TimeAxis) {
  const bars = new Map<number, number>();
  const spans: SoftSpan[] = [];
  for (const { from, to, count } of counts) {
    const lower = Math.max(dayNumber(from, 'lower'), axis.from);
    const upper = Math.min(dayNumber(to), axis.to);
    const [first, last] = [yearOf(lower), yearOf(upper)];
    if (first === last) bars.set(first, (bars.get(first) ?? 0) + count);
    else spans.push({ from: lower, to: Math.max(upper, lower), count });
  }
  return {
    bars: [...bars].map(([year, count]): YearBar => ({ year, count })),
    spans,
  };
}

export type DecadeRow = { decade: number; counts: Record<string, number> };

/** Counts by decade in which an entry begins, oldest first; decades without any are kept. */
export function decadesOf(rows: readonly DensityRow[]): DecadeRow[] {
  const counted = new Map<number, Record<string, number>>();
  for (const { kind, counts } of rows) {
    for (const { from, to, count } of counts) {
      const start = Number.isFinite(dayNumber(from, 'lower')) ? from : to;
      const decade = Math.floor(yearOf(dayNumber(start)) / 10) * 10;
      const row = counted.get(decade) ?? {};
      row[kind] = (row[kind] ?? 0) + count;
      counted.set(decade, row);
    }
  }
  const decades = [...counted.keys()];
  const [first, last] = [Math.min(...decades), Math.max(...decades)];
  const all: DecadeRow[] = [];
  for (let decade = first; decade <= last; decade += 10) {
    all.push({ decade, counts: counted.get(decade) ?? {} });
  }
  return all;
}

export const yearSpan = (year: number): [number, number] => [
  firstDayOf(year),
  firstDayOf(year + 1),
];
