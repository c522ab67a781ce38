'use client';

import { type Column, DataTable } from '@chancery/ui';
import { refusalOf, trpc, useRead } from '../../client/client.ts';
import type { Change, Wording } from './wording.ts';

/** What differs between two revisions: only that, in words, with names for what is referred to. */
export function RevisionDiffView({
  id,
  pair,
  wording,
}: {
  id: string;
  pair: { from: number; to: number };
  wording: Wording;
}) {
  const diff = useRead('desk.diff', trpc.desk.diff, { id, ...pair });
  const labels = diff.data?.labels ?? {};
  const columns: Column<Change>[] = [
    {
      id: 'path',
      header: 'What',
      rowHeader: true,
      cell: (change) => wording.path(change, labels),
    },
    {
      id: 'before',
      header: `Revision ${pair.from}`,
      cell: (change) => <del dir="auto">{wording.value(change, 'before', labels)}</del>,
    },
    {
      id: 'after',
      header: `Revision ${pair.to}`,
      cell: (change) => <ins dir="auto">{wording.value(change, 'after', labels)}</ins>,
    },
  ];
  return (
    <section className="c-section h-diff" aria-labelledby="diff-title">
      <h2 id="diff-title">
        From revision {pair.from} to {pair.to}
      </h2>
      <div aria-live="polite">
        {diff.isError && <p>{refusalOf(diff.error).message}</p>}
        {diff.isPending && <p>Comparing</p>}
        {diff.data && (
          <DataTable
            caption={`${diff.data.changes.length} ${diff.data.changes.length === 1 ? 'difference' : 'differences'}`}
            dense
            columns={columns}
            rows={diff.data.changes}
            rowKey={(change) => change.path}
            empty={<p>The two revisions say the same.</p>}
          />
        )}
      </div>
    </section>
  );
}
