import { type Column, DataTable } from '@chancery/ui';
import Link from 'next/link';
import { stateLabel } from '../../components/state-badge.tsx';
import { STATES } from './desk-query.ts';
import { KINDS } from './kind-words.ts';

type Row = (typeof KINDS)[number];

/** How much there is of each kind, by state; a number leads to its list. */
export function CountsTable({
  counts,
  mayWrite,
}: {
  counts: { kind: string; state: string; count: number }[];
  mayWrite: boolean;
}) {
  const countOf = (kind: string, state: string) =>
    counts.find((entry) => entry.kind === kind && entry.state === state)?.count ?? 0;
  const columns: Column<Row>[] = [
    {
      id: 'kind',
      header: 'Kind',
      rowHeader: true,
      cell: ({ url, many }) => <Link href={`/desk/${url}`}>{many}</Link>,
    },
    ...STATES.map(
      (state): Column<Row> => ({
        id: state,
        header: stateLabel(state),
        align: 'end',
        cell: ({ kind, url, many }) => {
          const count = countOf(kind, state);
          return count === 0 ? (
            <span className="c-muted">0</span>
          ) : (
            <Link
              href={`/desk/${url}?state=${state}`}
              aria-label={`${many}, ${stateLabel(state)}: ${count}`}
            >
              {count}
            </Link>
          );
        },
      }),
    ),
    ...(mayWrite
      ? [
          {
            id: 'new',
            header: <span className="c-hidden">New</span>,
            align: 'end' as const,
            cell: ({ url, one }: Row) => (
              <Link href={`/desk/${url}/new`} aria-label={`New ${one}`}>
                New
              </Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="a-rows a-counts">
      <DataTable
        caption="Records by kind and state"
        hideCaption
        dense
        columns={columns}
        rows={KINDS}
        rowKey={({ kind }) => kind}
      />
    </div>
  );
}
