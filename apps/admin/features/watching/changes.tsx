'use client';

import { Button } from '@chancery/ui';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useCallback, useState } from 'react';
import { RowKeys } from '../../components/row-keys.tsx';
import { usePublished } from '../../components/watch-stream.tsx';
import type { ChangeRow } from './change-row.tsx';
import { Evidence } from './evidence.tsx';
import { useWatched } from './use-watched.ts';

/** A heading, and where it leads if the table can be sorted by it. */
export interface Sorting {
  happened: { href: string; sort: 'ascending' | 'descending' | undefined };
  published: { href: string; sort: 'ascending' | 'descending' | undefined };
}

/** What moved, a line each; the row with the focus shows why we say so, beside it. */
export function Changes({
  rows,
  sorting,
  empty,
  foot,
}: {
  rows: ChangeRow[];
  sorting: Sorting;
  /** in place of the table, where there are no rows */
  empty: ReactNode;
  foot: ReactNode;
}) {
  const router = useRouter();
  usePublished(useCallback(() => router.refresh(), [router]));
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <section aria-label="What moved">
        {rows.length === 0 ? (
          empty
        ) : (
          <ChangesTable rows={rows} sorting={sorting} chosen={chosen} onChoose={setChosen} />
        )}
        {foot}
      </section>
      <Evidence
        row={rows.find(({ id }) => id === chosen) ?? null}
        onClose={() => setChosen(null)}
      />
    </>
  );
}

function ChangesTable({
  rows,
  sorting,
  chosen,
  onChoose,
}: {
  rows: ChangeRow[];
  sorting: Sorting;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const { watches, watch, unwatch, busy, loaded } = useWatched();
  return (
    <RowKeys className="a-rows a-changes">
      <table className="c-table c-table--dense c-table--cards">
        <caption className="c-hidden">Status entries</caption>
        <thead>
          <tr>
            <th scope="col">Project</th>
            <th scope="col">Change</th>
            <Sortable {...sorting.happened}>Happened</Sortable>
            <Sortable {...sorting.published}>Published</Sortable>
            <th scope="col">Basis</th>
            <th scope="col" className="c-end">
              Evidence
            </th>
            <th scope="col">
              <span className="c-hidden">Watch</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.id} aria-selected={one.id === chosen} onClick={() => onChoose(one.id)}>
              <th scope="row">
                <button
                  type="button"
                  className="a-link"
                  aria-expanded={one.id === chosen}
                  onFocus={(event) => {
                    if (event.target.matches(':focus-visible')) onChoose(one.id);
                  }}
                >
                  {one.title}
                </button>
              </th>
              <td data-label="Change">
                <div className="a-move">
                  <Move row={one} />
                </div>
              </td>
              <td data-label="Happened">
                <div>{one.happened}</div>
              </td>
              <td data-label="Published">
                <div>{one.published}</div>
              </td>
              <td data-label="Basis">
                <div>{one.basis}</div>
              </td>
              <td data-label="Evidence" className="c-end">
                <div>{evidenceWords(one)}</div>
              </td>
              <td>
                {loaded && (
                  <Button
                    variant="quiet"
                    small
                    disabled={busy}
                    aria-pressed={watches(one.projectId)}
                    aria-label={`Watch ${one.title}`}
                    onClick={(event) => {
                      event.stopPropagation();
                      (watches(one.projectId) ? unwatch : watch)(one.projectId);
                    }}
                  >
                    {watches(one.projectId) ? 'Watched' : 'Watch'}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </RowKeys>
  );
}

function Move({ row }: { row: ChangeRow }) {
  if (!row.to)
    return (
      <>
        <span className="c-muted">{row.whatInWords}</span>
        {row.note && <span className="a-move__note">{row.note}</span>}
      </>
    );
  return (
    <>
      {row.what === 'moved' && row.from && <span className="c-muted">{row.from} →</span>}
      {row.swatch}
      {row.what === 'restated' && <span className="c-muted">{row.whatInWords.toLowerCase()}</span>}
    </>
  );
}

function Sortable({
  href,
  sort,
  children,
}: Sorting['happened'] & {
  children: string;
}) {
  return (
    <th scope="col" aria-sort={sort}>
      <Link href={href} scroll={false}>
        {children}
      </Link>
      {sort && (
        <span className="c-table__sort" aria-hidden="true">
          {sort === 'ascending' ? '↑' : '↓'}
        </span>
      )}
    </th>
  );
}

/** How many sources; a search or a file where there is none. */
function evidenceWords({ evidence, search }: ChangeRow): string {
  if (evidence.length > 0) return String(evidence.length);
  return search ? 'search' : 'file';
}
