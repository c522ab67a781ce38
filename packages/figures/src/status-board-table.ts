import type { FigureTableProps } from './figure-table.tsx';
import type { BoardRow } from './status-board.tsx';

/** The board in words, one row a project. */
export function statusBoardTable(
  rows: readonly BoardRow[],
  caption: string,
  labels: { name: string; present: string; since: string; history: string },
): FigureTableProps {
  return {
    caption,
    head: [labels.name, labels.present, labels.since, labels.history],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        { text: row.name, href: row.href },
        row.present.label,
        row.present.since ?? '',
        row.description,
      ],
    })),
  };
}
