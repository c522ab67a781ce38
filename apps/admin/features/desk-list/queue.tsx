import { formatInstant } from '@chancery/dates';
import { StateBadge } from '../../components/state-badge.tsx';
import { RecordLink } from './record-link.tsx';

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
              <RecordLink id={item.id} kind={item.kind} title={item.title} />
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
