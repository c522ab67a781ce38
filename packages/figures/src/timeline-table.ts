import type { FigureTableProps } from './figure-table.tsx';
import { type DensityRow, decadesOf } from './timeline-layout.ts';

/** The overview in words, one row a decade. */
export function timelineTable(
  rows: readonly DensityRow[],
  caption: string,
  labels: { decade: string; decadeOf: (first: number) => string },
): FigureTableProps {
  return {
    caption,
    head: [labels.decade, ...rows.map(({ label }) => label)],
    numeric: rows.map((_, index) => index + 1),
    rows: decadesOf(rows).map(({ decade, counts }) => ({
      id: String(decade),
      cells: [labels.decadeOf(decade), ...rows.map(({ kind }) => counts[kind] ?? 0)],
    })),
  };
}
