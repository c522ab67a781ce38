import { urlOfKind } from '@chancery/api/kinds';
import { EmptyState } from '@chancery/ui';
import { codes, label } from '@chancery/vocabularies';
import type { Metadata } from 'next';
import Link from 'next/link';
import { addressOf, type SearchParams, single } from '../../components/search-params.ts';
import { changeRow } from '../../features/watching/change-row.tsx';
import { Changes } from '../../features/watching/changes.tsx';
import { Inbox } from '../../features/watching/inbox.tsx';
import { listChanges } from '../../features/watching/list-changes.ts';
import { WatchFilters } from '../../features/watching/watch-filters.tsx';
import {
  isTurned,
  ROWS_MAX,
  ROWS_STEP,
  readWatchQuery,
  type WatchQuery,
  writeWatchQuery,
} from '../../features/watching/watch-query.ts';
import { WatchedList } from '../../features/watching/watched-list.tsx';
import { api, read } from '../../server/caller.ts';

const HAPPENED = {
  '-happened': 'descending',
  happened: 'ascending',
  '-published': undefined,
} as const;

const CLASSES = Object.fromEntries(
  codes('changeClass').map((code) => [code, label('changeClass', code, 'en')]),
);

export const metadata: Metadata = { title: 'Watch' };

export default async function WatchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const caller = await api();
  const { items: projects } = await caller.project.list({ sort: 'title', limit: ROWS_MAX });
  const asked = readWatchQuery(params);
  // An address that no project has is no filter; of more projects than the list holds, the API knows.
  const known = projects.length === ROWS_MAX || projects.some(({ slug }) => slug === asked.project);
  const query = known ? asked : { ...asked, project: undefined };
  const { cursor, rows } = single(params);
  const limit = cursor || rows === String(ROWS_MAX) ? ROWS_MAX : ROWS_STEP;
  const turned = isTurned(query);
  const page = turned
    ? { items: [], total: 0, nextCursor: null }
    : await read(listChanges(caller, query, { limit, ...(cursor ? { cursor } : {}) }));
  const to = (change: Partial<WatchQuery>, more: Record<string, string> = {}) =>
    addressOf('/watch', { ...writeWatchQuery({ ...query, ...change }), ...more });

  return (
    <>
      <div className="a-title">
        <h1>Watch</h1>
        <span className="c-muted">
          {page.total} {page.total === 1 ? 'status entry' : 'status entries'}
        </span>
        <span className="a-title__end">
          {to({}) !== '/watch' && (
            <Link className="c-button c-button--small" href="/watch">
              Clear the filters
            </Link>
          )}
          <a
            className="c-button c-button--small"
            href={addressOf('/watch/export', writeWatchQuery(query))}
            download
          >
            Export these as CSV
          </a>
        </span>
      </div>
      <div className="a-watch__filters">
        <WatchFilters key={JSON.stringify(query)} query={query} projects={projects} />
      </div>
      <div className="a-watch">
        <div className="a-watch__side">
          <Inbox urls={urlOfKind} classes={CLASSES} />
          <WatchedList urls={urlOfKind} />
        </div>
        <Changes
          rows={page.items.map(changeRow)}
          sorting={{
            happened: {
              href: to({ sort: query.sort === '-happened' ? 'happened' : '-happened' }),
              sort: HAPPENED[query.sort],
            },
            published: {
              href: to({ sort: '-published' }),
              sort: query.sort === '-published' ? 'descending' : undefined,
            },
          }}
          empty={
            <EmptyState
              title={
                turned
                  ? 'The two dates are in the wrong order.'
                  : query.watched
                    ? 'Nothing that you watch fits.'
                    : 'No change fits.'
              }
              action={
                <Link className="c-button" href="/watch">
                  Show all changes
                </Link>
              }
            >
              Take a filter away, or widen the dates. A change of which only the year is known
              counts for every day of it.
            </EmptyState>
          }
          foot={
            page.items.length > 0 && (
              <div className="a-foot">
                <span>
                  {page.items.length} of {page.total}
                  {cursor && ', from further down'}
                </span>
                <span>
                  In the table: <kbd>j</kbd> <kbd>k</kbd> or arrows from row to row
                </span>
                {page.nextCursor && (
                  <Link
                    className="c-button"
                    rel="next"
                    scroll={limit === ROWS_MAX}
                    href={
                      limit === ROWS_STEP
                        ? to({}, { rows: String(ROWS_MAX) })
                        : to({}, { cursor: page.nextCursor })
                    }
                  >
                    {limit === ROWS_STEP ? `Show ${ROWS_MAX}` : `The next ${ROWS_MAX}`}
                  </Link>
                )}
              </div>
            )
          }
        />
      </div>
    </>
  );
}
