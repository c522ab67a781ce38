import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type Column<Row> = {
  id: string;
  header: ReactNode;
  /** The header as plain text: the label of the cell when a row becomes a card. */
  label?: string;
  cell: (row: Row, index: number) => ReactNode;
  align?: 'start' | 'center' | 'end';
  /** The cell that names its row. */
  rowHeader?: boolean;
  sort?: 'ascending' | 'descending';
  /** Address of the same table sorted by this column. */
  sortHref?: string;
};

export type DataTableProps<Row> = {
  caption: ReactNode;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
  /** Stands in place of the table when there are no rows. */
  empty?: ReactNode;
  dense?: boolean;
  /** On a narrow screen each row becomes a card, unless false. */
  cards?: boolean;
  className?: string;
};

/** A table with caption, scoped headers and aligned columns. */
export function DataTable<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowKey,
  empty,
  dense = false,
  cards = true,
  className,
}: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return empty;
  return (
    <table
      className={classNames(
        'c-table',
        dense && 'c-table--dense',
        cards && 'c-table--cards',
        className,
      )}
    >
      <caption className={hideCaption ? 'c-hidden' : 'c-table__caption'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" aria-sort={column.sort} className={alignClass(column)}>
              {column.sortHref ? <a href={column.sortHref}>{column.header}</a> : column.header}
              {column.sort && (
                <span className="c-table__sort" aria-hidden="true">
                  {column.sort === 'ascending' ? '↑' : '↓'}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowKey(row, index)}>
            {columns.map((column) =>
              column.rowHeader ? (
                <th key={column.id} scope="row" className={alignClass(column)}>
                  {column.cell(row, index)}
                </th>
              ) : (
                <td key={column.id} className={alignClass(column)} data-label={labelOf(column)}>
                  {/* One box, so that a card's two columns hold label and value. */}
                  <div>{column.cell(row, index)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function alignClass<Row>({ align }: Column<Row>) {
  return align === 'end' ? 'c-end' : align === 'center' ? 'c-center' : undefined;
}

function labelOf<Row>({ label, header }: Column<Row>) {
  return label ?? (typeof header === 'string' ? header : undefined);
}
