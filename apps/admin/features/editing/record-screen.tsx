'use client';

import { type KindName, urlOfKind } from '@chancery/api/kinds';
import { formatInstant } from '@chancery/dates';
import { Crumbs, EmptyState, Notice } from '@chancery/ui';
import { useRef, useState } from 'react';
import { refusalOf, trpc, useRead } from '../../client/client.ts';
import { CurrentSourceProvider } from './current-source.tsx';
import type { DeskRecord } from './model/desk.ts';
import { localAndUtc } from './model/local-and-utc.ts';
import { dropLocalCopy, readLocalCopy } from './model/local-copy.ts';
import { type Start, startOf } from './model/start.ts';
import { titleText } from './model/words.ts';
import { type BeforeFields, RecordForm } from './record-form.tsx';

/** Loads a record, or opens a new one, and holds what its form opened with. */
export function RecordScreen({
  kind,
  id,
  isNew,
  dossier,
  publicUrl,
  personId,
  before,
}: {
  kind: KindName;
  id: string;
  /** nobody has saved it yet */
  isNew: boolean;
  /** the dossier that a new record is made for */
  dossier?: string | undefined;
  publicUrl: string;
  personId: string;
  before?: BeforeFields | undefined;
}) {
  const [saved, setSaved] = useState(!isNew);
  const [round, setRound] = useState(0);
  const keep = { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false };
  const got = useRead('desk.get', trpc.desk.get, { id }, { ...keep, enabled: saved });
  const copy = useRead(
    'desk.workingCopy',
    trpc.desk.workingCopy,
    { id },
    { ...keep, enabled: !saved },
  );
  const start = useRef<Start | null>(null);
  const record: DeskRecord | null = got.data ?? null;
  const ready = saved ? Boolean(got.data) : copy.isFetched;

  if (saved && got.isError && !got.data) return <NotThere error={got.error} kind={kind} />;
  // Once open the form stays: its first save makes the record, and must not take the form away.
  if (!ready && !start.current) return <p role="status">Loading the record</p>;
  if (record?.record.mergedIntoId)
    return (
      <EmptyState title="This record was merged into another">
        <a href={`/desk/${urlOfKind[kind]}/${record.record.mergedIntoId}`}>Open the other record</a>
      </EmptyState>
    );
  if (record && !record.head && record.waiting.length === 0)
    return (
      <EmptyState title="This record is not public now and has no draft">
        <p>
          It was withdrawn, or its draft was discarded. To go on with it,{' '}
          <a href={`/desk/${urlOfKind[kind]}/${id}/history`}>restore a revision from its history</a>
          .
        </p>
      </EmptyState>
    );
  start.current ??= startOf(
    record,
    record?.workingCopy ?? copy.data ?? null,
    readLocalCopy(id),
    emptyRecord(dossier),
  );
  const drop = async (): Promise<void> => {
    dropLocalCopy(id);
    await trpc.desk.dropWorkingCopy.mutate({ id });
    if (saved) await got.refetch();
    else await copy.refetch();
    start.current = null;
    setRound(round + 1);
  };
  const reload = async (): Promise<DeskRecord | null> => {
    if (!saved) {
      setSaved(true);
      window.history.replaceState(null, '', `/desk/${urlOfKind[kind]}/${id}`);
    }
    return (await got.refetch()).data ?? null;
  };
  const title = titleText(record?.head?.snapshot.title) || `New ${kind}`;
  return (
    <div className="e-screen">
      <div className="e-screen__head">
        <Crumbs
          label="Where you are"
          items={[
            { label: 'Desk', href: '/desk' },
            { label: capital(urlOfKind[kind]), href: `/desk/${urlOfKind[kind]}` },
            { label: title },
          ]}
        />
        {saved && <a href={`/desk/${urlOfKind[kind]}/${id}/history`}>History</a>}
      </div>
      <h1 dir="auto">{title}</h1>
      {start.current.recoveredAt && (
        <Notice tone="info" title="Recovered from your working copy">
          What you typed until {formatInstant(start.current.recoveredAt, 'en')} and had not saved is
          back in the form.{' '}
          <button type="button" className="e-link" onClick={() => void drop()}>
            Drop it and open the record as saved
          </button>
        </Notice>
      )}
      {record && <Waiting record={record} />}
      <CurrentSourceProvider>
        <RecordForm
          key={round}
          kind={kind}
          id={id}
          record={record}
          start={start.current}
          publicUrl={publicUrl}
          personId={personId}
          before={before}
          onDone={reload}
        />
      </CurrentSourceProvider>
    </div>
  );
}

/** What waits stands beside what the form shows. */
function Waiting({ record }: { record: DeskRecord }) {
  if (record.waiting.length === 0) return null;
  return (
    <Notice tone="info" role="note">
      {record.waiting.map((revision) => (
        <p key={revision.revisionId}>
          Revision {revision.number} by {revision.authorName ?? 'the system'}
          {revision.scheduledFor
            ? ` goes out on ${localAndUtc(revision.scheduledFor)}.`
            : ' is approved and waits to be published.'}{' '}
          {formShows(record)}
        </p>
      ))}
    </Notice>
  );
}

function formShows(record: DeskRecord): string {
  if (record.head?.state === 'draft') return 'The form shows the draft.';
  return record.published
    ? 'The form shows what is public now.'
    : 'It is not public now; the form shows it.';
}

function NotThere({ error, kind }: { error: unknown; kind: KindName }) {
  const { code, message } = refusalOf(error);
  return (
    <EmptyState
      title={code === 'NOT_FOUND' ? 'There is no such record' : 'The record cannot be opened'}
      action={<a href={`/desk/${urlOfKind[kind]}`}>Back to the list</a>}
    >
      {message}
    </EmptyState>
  );
}

const emptyRecord = (dossier: string | undefined): Record<string, unknown> => ({
  title: {},
  dossiers: dossier ? [dossier] : [],
});

const capital = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());
