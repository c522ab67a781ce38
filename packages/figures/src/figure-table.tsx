/** What a cell says; a value is what programs read where it differs, as in `≈ 790` and `790`. */
export type FigureCell = string | number | { text: string; href?: string; value?: string };

export type FigureTableProps = {
  caption: string;
  head: readonly string[];
  rows: readonly {
    id: string;
    anchor?: string;
    cells: readonly FigureCell[];
    /** under `programHead` */
    programCells?: readonly string[];
  }[];
  /** Columns for programs alone: what the words of a cell say and its value does not. */
  programHead?: readonly string[];
  /** Indexes of the columns that hold numbers. */
  numeric?: readonly number[];
};

/** The table beside a figure: as many rows as it has data. */
export function FigureTable({ caption, head, rows, numeric = [] }: FigureTableProps) {
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
          <tr key={row.id} id={row.anchor}>
            {row.cells.map((cell, column) =>
              column === 0 ? (
                <th key={head[column]} scope="row">
                  <CellWords cell={cell} />
                </th>
              ) : (
                <td key={head[column]} className={align(column)} data-label={head[column]}>
                  <div>
                    <CellWords cell={cell} />
                  </div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellWords({ cell }: { cell: FigureCell }) {
  if (typeof cell !== 'object') return cell;
  if (cell.href) return <a href={cell.href}>{cell.text}</a>;
  if (cell.value === undefined) return cell.text;
  return (
    <data className="c-num" value={cell.value}>
      {cell.text}
    </data>
  );
}

/** The same rows for a program: heads, then each cell's value or words. */
export const tableRows = ({
  head,
  rows,
  programHead = [],
}: FigureTableProps): (string | number)[][] => [
  [...head, ...programHead],
  ...rows.map(({ cells, programCells = [] }) => [
    ...cells.map((cell) => (typeof cell === 'object' ? (cell.value ?? cell.text) : cell)),
    ...programCells,
  ]),
];
