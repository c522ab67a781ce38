import { kindNames, urlOfKind } from '@chancery/api/kinds';
import { formatInstant } from '@chancery/dates';
import Link from 'next/link';
import { StateBadge } from '../../components/state-badge.tsx';
import { TitleOf } from '../../components/title-of.tsx';
import { KIND_WORDS } from './kind-words.ts';

export interface QueueEntry {
  id: string;
  kind: string;
  title: Partial<Record<'en' | 'ru' | 'ur', string>>;
  state: string;
  savedAt: string;
  authorName: string | null;
  scheduledFor: string | null;
}

/** What waits, with the one thing that one needs to know of it. */
export function Queue({
  id,
  title,
  items,
  empty,
  by = false,
}: {
  id: string;
  title: string;
  items: QueueEntry[];
  empty: string;
  /** say who wrote it rather than its state */
  by?: boolean;
}) {
  return (
    <section className="c-section" aria-labelledby={id}>
      <h2 id={id}>
        {title} {items.length > 0 && <span className="c-muted">{items.length}</span>}
      </h2>
      {items.length === 0 ? (
        <p className="c-muted">{empty}</p>
      ) : (
        <ul className="a-queue">
          {items.map((item) => (
            <li key={`${item.id}-${item.savedAt}`}>
              <QueueLink item={item} />
              <span className="a-queue__about">
                {item.scheduledFor ? (
                  <>goes out {formatInstant(item.scheduledFor, 'en', 'short')}</>
                ) : (
                  <>
                    {by ? (item.authorName ?? 'the system') : <StateBadge state={item.state} />}{' '}
                    {formatInstant(item.savedAt, 'en', 'short')}
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function QueueLink({ item }: { item: QueueEntry }) {
  const kind = kindNames.find((name) => name === item.kind);
  return (
    <span>
      <Link href={kind ? `/desk/${urlOfKind[kind]}/${item.id}` : '/desk'}>
        <TitleOf title={item.title} />
      </Link>{' '}
      <span className="a-queue__about">{kind && KIND_WORDS[kind].one}</span>
    </span>
  );
}
