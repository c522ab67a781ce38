'use client';

import type { DeskRevision } from '@chancery/api';
import { formatInstant } from '@chancery/dates';
import { Button } from '@chancery/ui';
import { refusalOf, trpc, useWrite } from '../../client/client.ts';
import { StateBadge } from '../../components/state-badge.tsx';

const READS = ['desk.get', 'desk.history'];

/** Revisions that are approved or have a time set, each with its next step. */
export function WaitingList({
  id,
  waiting,
  mayPublish,
  onDone,
}: {
  id: string;
  waiting: readonly DeskRevision[];
  mayPublish: boolean;
  onDone: (words: string) => void;
}) {
  const publish = useWrite(trpc.desk.publish, READS);
  const unschedule = useWrite(trpc.desk.unschedule, READS);
  const failed = publish.error ?? unschedule.error;
  const busy = publish.isPending || unschedule.isPending;
  return (
    <section className="h-waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">Waiting to go out</h2>
      <ul>
        {waiting.map((revision) => (
          <li key={revision.revisionId}>
            <StateBadge state={revision.state} />
            <span>
              Revision {revision.number} by {revision.authorName ?? 'the system'}
              {revision.approvedByName && `, approved by ${revision.approvedByName}`}
              {revision.scheduledFor && `, due ${formatInstant(revision.scheduledFor, 'en')}`}
            </span>
            {mayPublish && revision.scheduledFor && (
              <Button
                small
                disabled={busy}
                onClick={() =>
                  unschedule.mutate(
                    { id, revisionId: revision.revisionId },
                    {
                      onSuccess: () =>
                        onDone(`Revision ${revision.number} is no longer scheduled.`),
                    },
                  )
                }
              >
                Cancel the schedule
                <span className="c-hidden"> of revision {revision.number}</span>
              </Button>
            )}
            {mayPublish && (
              <Button
                small
                disabled={busy}
                onClick={() =>
                  publish.mutate(
                    { id, revisionId: revision.revisionId },
                    {
                      onSuccess: ({ visible }) =>
                        onDone(
                          visible
                            ? 'Published and visible.'
                            : 'Published, visible within a minute.',
                        ),
                    },
                  )
                }
              >
                Publish now<span className="c-hidden"> revision {revision.number}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div aria-live="assertive">
        {failed && (
          <p className="c-field__error">
            {refusalOf(failed).message}{' '}
            {refusalOf(failed)
              .problems.map((problem) => `${problem.message} ${problem.hint}`)
              .join(' ')}
          </p>
        )}
      </div>
    </section>
  );
}
