import type { KindName } from '@chancery/api/kinds';
import { descriptions, urlOfKind } from '@chancery/api/kinds';
import { formatInstant } from '@chancery/dates';
import { type Column, DataTable, EmptyState } from '@chancery/ui';
import Link from 'next/link';
import { RowKeys } from '../../components/row-keys.tsx';
import { addressOf } from '../../components/search-params.ts';
import { StateBadge } from '../../components/state-badge.tsx';
import { TitleOf } from '../../components/title-of.tsx';
import { columnsOfKind } from './columns.tsx';
import { type DeskQuery, ROWS_MAX, ROWS_STEP, writeDeskQuery } from './desk-query.ts';

export interface DeskRow {
  id: string;
  title: Partial<Record<'en' | 'ru' | 'ur', string>>;
  state: string;
  savedAt: string | null;
  facts: Record<string, unknown>;
}

/** The rows of one kind, and how to have others. */
export function DeskList({
  kind,
  query,
  page,
  mayWrite,
}: {
  kind: KindName;
  query: DeskQuery;
  page: { items: DeskRow[]; nextCursor: string | null; total: number };
  mayWrite: boolean;
}) {
  const path = `/desk/${urlOfKind[kind]}`;
  const to = (change: Partial<DeskQuery>) =>
    addressOf(path, writeDeskQuery({ ...query, rows: ROWS_STEP, cursor: undefined, ...change }));

  const sortable = (
    header: string,
    up: DeskQuery['sort'],
    down: DeskQuery['sort'],
    first: DeskQuery['sort'],
  ): Pick<Column<DeskRow>, 'header' | 'label'> & { sort?: 'ascending' | 'descending' } => ({
    label: header,
    header: (
      <Link href={to({ sort: query.sort === first ? (first === up ? down : up) : first })}>
        {header}
      </Link>
    ),
    ...(query.sort === up ? { sort: 'ascending' } : {}),
    ...(query.sort === down ? { sort: 'descending' } : {}),
  });

  const columns: Column<DeskRow>[] = [
    {
      id: 'title',
      ...sortable('Title', 'title', '-title', 'title'),
      rowHeader: true,
      cell: (row) => (
        <Link href={`${path}/${row.id}`} prefetch={false}>
          <TitleOf title={row.title} />
        </Link>
      ),
    },
    ...columnsOfKind(kind).map(
      ({ id, header, cell }): Column<DeskRow> => ({ id, header, cell: (row) => cell(row.facts) }),
    ),
    { id: 'state', header: 'State', cell: (row) => <StateBadge state={row.state} /> },
    {
      id: 'saved',
      ...sortable('Saved', 'saved', '-saved', '-saved'),
      cell: (row) =>
        row.savedAt && (
          <time dateTime={row.savedAt}>{formatInstant(row.savedAt, 'en', 'short')}</time>
        ),
    },
  ];

  const filtered = Boolean(query.search || query.state || query.code || query.dossier);
  const words = descriptions[kind];
  return (
    <>
      <RowKeys className="a-rows a-list">
        <DataTable
          caption={`${words.many} at the desk`}
          hideCaption
          dense
          columns={columns}
          rows={page.items}
          rowKey={(row) => row.id}
          empty={
            filtered ? (
              <EmptyState
                title="Nothing fits these filters."
                action={
                  <Link className="c-button" href={path}>
                    Show all
                  </Link>
                }
              >
                The search looks in titles, other names and codes, in every script.
              </EmptyState>
            ) : (
              <EmptyState
                title={`There is no ${words.one} yet.`}
                action={
                  mayWrite && (
                    <Link className="c-button c-button--primary" href={`${path}/new`}>
                      New {words.one}
                    </Link>
                  )
                }
              >
                What is saved here stays at the desk until it is published.
              </EmptyState>
            )
          }
        />
      </RowKeys>
      {page.items.length > 0 && (
        <div className="a-foot">
          <span>
            {page.items.length} of {page.total}
            {query.cursor && ', from further down'}
          </span>
          <span>
            In the table: <kbd>j</kbd> <kbd>k</kbd> or arrows from row to row, <kbd>Enter</kbd>{' '}
            opens
          </span>
          {page.nextCursor &&
            (query.rows < ROWS_MAX && !query.cursor ? (
              <Link className="c-button" scroll={false} href={to({ rows: query.rows + ROWS_STEP })}>
                {ROWS_STEP} more
              </Link>
            ) : (
              <Link
                className="c-button"
                rel="next"
                href={to({ rows: ROWS_MAX, cursor: page.nextCursor })}
              >
                The next {ROWS_MAX}
              </Link>
            ))}
        </div>
      )}
    </>
  );
}
