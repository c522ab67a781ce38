'use client';

import type { HistoryEntry } from '@chancery/api';
import { type KindName, urlOfKind } from '@chancery/api/kinds';
import { Button, Crumbs, EmptyState } from '@chancery/ui';
import { useState } from 'react';
import { refusalOf, trpc, useRead } from '../../client/client.ts';
import { titleText } from '../../components/title-of.tsx';
import { AmendNoteDialog } from './amend-note-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { RevisionDiffView } from './revision-diff.tsx';
import { RevisionList } from './revision-list.tsx';
import { WaitingList } from './waiting-list.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import type { Wording } from './wording.ts';

/** Every revision of a record, what differs between any two, and the ways back. */
export function HistoryPage({
  kind,
  id,
  wording,
}: {
  kind: KindName;
  id: string;
  wording: Wording;
}) {
  const record = useRead('desk.get', trpc.desk.get, { id });
  const history = useRead('desk.history', trpc.desk.history, { id });
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null);
  const [restoring, setRestoring] = useState<number | null>(null);
  const [withdrawing, setWithdrawing] = useState(false);
  const [amending, setAmending] = useState<HistoryEntry | null>(null);
  const [said, setSaid] = useState('');
  const failed = record.error ?? history.error;

  if (failed)
    return (
      <EmptyState
        title="The history cannot be shown"
        action={<a href={`/desk/${urlOfKind[kind]}`}>Back to the list</a>}
      >
        {refusalOf(failed).message}
      </EmptyState>
    );
  if (!record.data || !history.data) return <p role="status">Loading the history</p>;
  const { head, published, waiting, may } = record.data;
  const title = titleText((head ?? waiting.at(-1))?.snapshot.title ?? null);
  const revisions = history.data;
  const pair = chosen ?? latestPair(revisions);
  const done = (words: string): void => {
    setSaid(words);
    setRestoring(null);
    setWithdrawing(false);
    setAmending(null);
  };
  return (
    <div className="h-screen">
      <Crumbs
        label="Where you are"
        items={[
          { label: 'Desk', href: '/desk' },
          { label: urlOfKind[kind], href: `/desk/${urlOfKind[kind]}` },
          { label: title, href: `/desk/${urlOfKind[kind]}/${id}` },
          { label: 'History' },
        ]}
      />
      <div className="h-head">
        <h1>History</h1>
        {published && may.withdraw && (
          <Button variant="danger" onClick={() => setWithdrawing(true)}>
            Withdraw from the public
          </Button>
        )}
      </div>
      <p role="status" className="h-said">
        {said}
      </p>
      {waiting.length > 0 && (
        <WaitingList id={id} waiting={waiting} mayPublish={may.publish} onDone={done} />
      )}
      <RevisionList
        revisions={revisions}
        pair={pair}
        mayRestore={may.write}
        current={head?.revisionId}
        onPair={setChosen}
        onRestore={setRestoring}
        onAmend={setAmending}
      />
      {pair && <RevisionDiffView id={id} pair={pair} wording={wording} />}
      {restoring !== null && (
        <RestoreDialog
          id={id}
          number={restoring}
          baseId={head?.revisionId ?? null}
          hasDraft={['draft', 'in_review'].includes(head?.state ?? '')}
          onClose={() => setRestoring(null)}
          onDone={done}
        />
      )}
      {amending?.publication && (
        <AmendNoteDialog
          id={id}
          number={amending.number}
          publication={amending.publication}
          onClose={() => setAmending(null)}
          onDone={done}
        />
      )}
      {withdrawing && (
        <WithdrawDialog id={id} onClose={() => setWithdrawing(false)} onDone={done} />
      )}
    </div>
  );
}

const latestPair = (
  revisions: readonly { number: number }[],
): { from: number; to: number } | null => {
  const [to, from] = revisions;
  return to && from ? { from: from.number, to: to.number } : null;
};
