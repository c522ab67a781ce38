import { type Column, DataTable } from '@chancery/ui';
import Link from 'next/link';
import { stateLabel } from '../../components/state-badge.tsx';
import { STATES } from './desk-query.ts';
import { KINDS } from './kind-words.ts';

type Row = (typeof KINDS)[number];

const ALWAYS: readonly string[] = ['draft', 'in_review', 'published'];

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
  // A column of noughts says nothing; these three say something also when they are empty.
  const shown = STATES.filter(
    (state) => ALWAYS.includes(state) || counts.some((entry) => entry.state === state),
  );
  const columns: Column<Row>[] = [
    {
      id: 'kind',
      header: 'Kind',
      rowHeader: true,
      cell: ({ url, many }) => <Link href={`/desk/${url}`}>{many}</Link>,
    },
    ...shown.map(
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
    <div className="a-rows">
      <DataTable
        caption="Records by kind and state"
        hideCaption
        dense
        cards={false}
        columns={columns}
        rows={KINDS}
        rowKey={({ kind }) => kind}
      />
    </div>
  );
}
