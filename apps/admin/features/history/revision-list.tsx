'use client';

import type { HistoryEntry } from '@chancery/api';
import { formatInstant } from '@chancery/dates';
import { Button, type Column, DataTable } from '@chancery/ui';
import { StateBadge } from '../../components/state-badge.tsx';

interface Pair {
  from: number;
  to: number;
}

/** Newest first; two are marked for comparison. */
export function RevisionList({
  revisions,
  pair,
  mayRestore,
  current,
  onPair,
  onRestore,
  onAmend,
}: {
  revisions: readonly HistoryEntry[];
  pair: Pair | null;
  mayRestore: boolean;
  /** the revision that the form opens with */
  current: string | undefined;
  onPair: (pair: Pair) => void;
  onRestore: (number: number) => void;
  onAmend: (revision: HistoryEntry) => void;
}) {
  const columns: Column<HistoryEntry>[] = [
    {
      id: 'compare',
      header: 'Compare',
      cell: ({ number }) => (
        <span className="h-compare">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              <input
                type="radio"
                name={`compare-${end}`}
                checked={pair?.[end] === number}
                onChange={() =>
                  onPair({ ...(pair ?? { from: number, to: number }), [end]: number })
                }
              />
              {end}
              <span className="c-hidden"> revision {number}</span>
            </label>
          ))}
        </span>
      ),
    },
    { id: 'number', header: 'Revision', rowHeader: true, align: 'end', cell: (row) => row.number },
    { id: 'state', header: 'State', cell: (row) => <StateBadge state={row.state} /> },
    { id: 'how', header: 'How', cell: originWords },
    { id: 'author', header: 'By', cell: (row) => row.authorName ?? 'The system' },
    { id: 'saved', header: 'Saved', cell: (row) => formatInstant(row.createdAt, 'en', 'short') },
    { id: 'public', header: 'Public', cell: publicWords },
    {
      id: 'note',
      header: 'Note',
      cell: (row) => (
        <>
          <span dir="auto">{row.publication?.note ?? row.note ?? ''}</span>
          {row.publication && row.publication.amendments > 0 && (
            <span className="c-muted"> (amended)</span>
          )}{' '}
          {row.publication?.mayAmend && (
            <Button small onClick={() => onAmend(row)}>
              Amend<span className="c-hidden"> the note of revision {row.number}</span>
            </Button>
          )}
        </>
      ),
    },
    {
      id: 'restore',
      header: 'Restore',
      cell: (row) =>
        mayRestore && row.revisionId !== current ? (
          <Button small onClick={() => onRestore(row.number)}>
            Restore<span className="c-hidden"> revision {row.number}</span>
          </Button>
        ) : null,
    },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className="h-list" aria-label="Revisions" tabIndex={0}>
      <DataTable
        caption={`${revisions.length} ${revisions.length === 1 ? 'revision' : 'revisions'}, newest first`}
        dense
        columns={columns}
        rows={revisions}
        rowKey={(row) => row.revisionId}
        empty={<p>Nothing was saved yet.</p>}
      />
    </section>
  );
}

const ORIGINS: Record<string, string> = {
  save: 'Saved',
  publish: 'Joined when published',
  rebase: 'Laid over a new present',
  merge: 'Brought back after a merge',
  seed: 'From the seed',
  import: 'Imported',
};

function originWords(row: HistoryEntry): string {
  const words =
    row.restoredFrom === null
      ? (ORIGINS[row.origin] ?? row.origin)
      : `Restore of revision ${row.restoredFrom}`;
  return row.reconstructed ? `${words}, reconstructed` : words;
}

function publicWords(row: HistoryEntry): string {
  if (!row.publishedFrom)
    return row.scheduledFor ? `due ${formatInstant(row.scheduledFor, 'en', 'short')}` : '';
  const from = formatInstant(row.publishedFrom, 'en', 'short');
  const to = row.publishedTo ? formatInstant(row.publishedTo, 'en', 'short') : 'now';
  const set = row.setNumber === null ? '' : `, set ${row.setNumber}`;
  return `${from} to ${to}${set}`;
}
