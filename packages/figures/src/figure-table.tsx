import type { ReactNode } from 'react';

/** The table beside a figure: as many rows as it has data. */
export function FigureTable({
  caption,
  head,
  rows,
  numeric = [],
}: {
  caption: string;
  head: readonly string[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
  /** Indexes of the columns that hold numbers. */
  numeric?: readonly number[];
}) {
  const align = (column: number) => (numeric.includes(column) ? 'c-end' : undefined);
  return (
    <table className="c-table c-table--dense c-table--cards">
      <caption className="c-table__caption">{caption}</caption>
      <thead>
        <tr>
          {head.map((label, column) => (
            <th key={label} scope="col" className={align(column)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {row.cells.map((cell, column) =>
              column === 0 ? (
                <th key={head[column]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={head[column]} className={align(column)} data-label={head[column]}>
                  <div>{cell}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
