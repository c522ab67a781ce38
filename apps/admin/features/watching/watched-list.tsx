'use client';

import { Button } from '@chancery/ui';
import Link from 'next/link';
import { TitleOf, titleText } from '../../components/title-of.tsx';
import { AddWatch } from './add-watch.tsx';
import { useWatched } from './use-watched.ts';

/** What I watch, and the way to watch more. */
export function WatchedList({ urls }: { urls: Record<string, string> }) {
  const { entries, loaded, unwatch, busy } = useWatched();
  const sorted = entries.toSorted((a, b) =>
    titleText(a.title).localeCompare(titleText(b.title), 'en'),
  );
  return (
    <section aria-labelledby="watched">
      <h2 id="watched">
        I watch {entries.length > 0 && <span className="c-muted">{entries.length}</span>}
      </h2>
      <AddWatch />
      {loaded && entries.length === 0 && (
        <p className="c-muted">
          Nothing yet. Find a record above, or use Watch beside a project in the table.
        </p>
      )}
      <ul className="a-watched">
        {sorted.map((entry) => (
          <li key={entry.id}>
            <span>
              {entry.kind === 'project' && entry.slug ? (
                <Link href={`/watch?project=${entry.slug}`}>
                  <TitleOf title={entry.title} />
                </Link>
              ) : (
                <Link href={`/desk/${urls[entry.kind]}/${entry.id}`}>
                  <TitleOf title={entry.title} />
                </Link>
              )}
            </span>
            <Button
              variant="quiet"
              small
              disabled={busy}
              aria-label={`Stop watching ${titleText(entry.title)}`}
              onClick={() => unwatch(entry.id)}
            >
              Stop
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
