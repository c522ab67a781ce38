import { formatInstant } from '@chancery/dates';
import { RecordLink } from './record-link.tsx';

interface UnsavedEntry {
  id: string;
  kind: string;
  title: Partial<Record<'en' | 'ru' | 'ur', string>>;
  isNew: boolean;
  typedAt: string;
}

/** What one typed and never saved: new records stand nowhere else. Nothing where there is none. */
export function Unsaved({ items }: { items: UnsavedEntry[] }) {
  if (items.length === 0) return null;
  return (
    <section className="c-section" aria-labelledby="unsaved">
      <h2 id="unsaved">
        Typed and not saved <span className="c-muted">{items.length}</span>
      </h2>
      <ul className="a-queue">
        {items.map((item) => (
          <li key={item.id}>
            <RecordLink id={item.id} kind={item.kind} title={item.title} isNew={item.isNew} />
            <span className="a-queue__about">
              {item.isNew && 'new, '}
              {formatInstant(item.typedAt, 'en', 'short')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
