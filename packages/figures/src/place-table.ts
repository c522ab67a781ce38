import type { FigureTableProps } from './figure-table.tsx';

/** One thing at one place: a meeting, a project's site, or a route. */
export type PlaceRow = {
  id: string;
  /** What marks of the map point at: the first row of each place has it. */
  anchor?: string;
  place: string;
  /** In words: "somewhere in the city". */
  precision: string;
  sort: string;
  title: string;
  href: string;
  date: string;
};

/** The map in words, one row an item. */
export function placeTable(
  rows: readonly PlaceRow[],
  caption: string,
  labels: { place: string; precision: string; sort: string; what: string; date: string },
): FigureTableProps {
  return {
    caption,
    head: [labels.what, labels.place, labels.precision, labels.sort, labels.date],
    rows: rows.map(({ id, anchor, title, href, place, precision, sort, date }) => ({
      id,
      ...(anchor && { anchor }),
      cells: [{ text: title, href }, place, precision, sort, date],
    })),
  };
}
