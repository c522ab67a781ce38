/** A scalar as it stands in a cell; null and undefined are empty cells. */
export type Cell = string | number | boolean | null | undefined;

/** One column of a table made of rows of `T`. */
export interface Column<T> {
  /** as programs read it, in the header row: `title_en` */
  name: string;
  /** as people read it */
  label: string;
  /** what a workbook makes of its texts: a day `YYYY-MM-DD`, or a decimal number; else text */
  type?: 'day' | 'decimal';
  value(row: T): Cell;
}
