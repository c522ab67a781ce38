'use client';

import { Button } from '@chancery/ui';
import { toast } from '@chancery/ui/client';
import Link from 'next/link';
import { useState } from 'react';
import { refusalOf, trpc, useRead, useWrite } from '../../client/client.ts';
import { Instant } from '../../components/instant.tsx';
import { TitleOf } from '../../components/title-of.tsx';

const SHOWN = 50;

/** What moved on the records that I watch; it fills by itself. */
export function Inbox({
  urls,
  classes,
}: {
  /** how a kind is called in addresses */
  urls: Record<string, string>;
  /** what the classes of change are called */
  classes: Record<string, string>;
}) {
  const [all, setAll] = useState(false);
  const inbox = useRead('watch.inbox', trpc.watch.inbox, { unread: !all, limit: SHOWN });
  const markRead = useWrite(trpc.watch.markRead, ['watch']);
  const items = inbox.data?.items ?? [];
  const mark = (ids?: string[]) =>
    markRead.mutate(ids ? { ids } : {}, {
      onError: (error) => {
        toast(refusalOf(error).message, 'danger');
      },
    });
  return (
    <section aria-labelledby="inbox">
      <div className="a-sidehead">
        <h2 id="inbox">
          Inbox {inbox.data && <span className="c-muted">{inbox.data.total}</span>}
        </h2>
        <span className="a-actions">
          <Button variant="quiet" small aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? 'Unread only' : 'Show read'}
          </Button>
          {items.some((item) => !item.read) && (
            <Button variant="quiet" small disabled={markRead.isPending} onClick={() => mark()}>
              All read
            </Button>
          )}
        </span>
      </div>
      <div aria-live="polite">
        {inbox.isError && <p className="c-muted">{refusalOf(inbox.error).message}</p>}
        {inbox.isSuccess && items.length === 0 && (
          <p className="c-muted">
            {all
              ? 'Nothing has come in. A change to what you watch appears here as it is published.'
              : 'Nothing unread. A change to what you watch appears here as it is published.'}
          </p>
        )}
        <ul className="a-inbox">
          {items.map((item) => (
            <li key={item.id} data-unread={item.read ? undefined : ''}>
              <Link
                href={
                  item.kind === 'project'
                    ? `/watch?project=${item.slug}`
                    : `/desk/${urls[item.kind]}/${item.recordId}`
                }
              >
                <TitleOf title={item.title} />
              </Link>
              {item.note && <p>{item.note}</p>}
              <div className="a-inbox__about">
                <span>
                  {item.type === 'published' ? classes[item.class] : item.type},{' '}
                  <Instant at={item.at} />
                </span>
                {!item.read && (
                  <Button
                    variant="quiet"
                    small
                    disabled={markRead.isPending}
                    onClick={() => mark([item.id])}
                  >
                    Read
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
