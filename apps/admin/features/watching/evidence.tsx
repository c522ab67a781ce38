'use client';

import { Badge, Button, DefinitionList } from '@chancery/ui';
import Link from 'next/link';
import type { ChangeRow } from './change-row.tsx';

/** Why we say that a status changed: the words, whose they are, and how it was judged. */
export function Evidence({ row, onClose }: { row: ChangeRow | null; onClose: () => void }) {
  if (!row)
    return (
      <aside className="a-evidence" data-empty="" aria-label="Evidence">
        <h2>Evidence</h2>
        <p className="c-muted">
          Choose a row to read why we say so. <kbd>j</kbd> and <kbd>k</kbd> or the arrows go on to
          the next.
        </p>
      </aside>
    );
  return (
    <aside className="a-evidence" aria-label="Evidence">
      <Button className="a-evidence__close" small onClick={onClose}>
        Close
      </Button>
      <div aria-live="polite">
        <h2>{row.title}</h2>
        <p className="c-muted">
          {row.inWords}, {row.happened}
        </p>
      </div>
      <DefinitionList
        items={[
          { id: 'basis', term: 'Basis', value: row.basis },
          ...(row.reason ? [{ id: 'reason', term: 'Reason', value: row.reason }] : []),
          { id: 'sector', term: 'Sector', value: row.sector },
          { id: 'published', term: 'Here since', value: row.published },
        ]}
      />
      {row.note && <p>{row.note}</p>}
      {row.evidence.map((citation, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one source may stand twice, with two passages
        <div key={`${citation.id}-${index}`} className="a-evidence__source">
          <p>
            <Link href={`/desk/sources/${citation.id}`} prefetch={false}>
              {citation.title}
            </Link>
            {citation.locator && <>, {citation.locator}</>}{' '}
            {citation.gone && <Badge tone="warn">Withdrawn</Badge>}
          </p>
          {citation.quotation ? (
            <blockquote dir="auto">
              <p>{citation.quotation}</p>
            </blockquote>
          ) : (
            <p className="c-muted">Passage not recorded.</p>
          )}
          {citation.translation && (
            <p className="c-muted">Our translation: {citation.translation}</p>
          )}
        </div>
      ))}
      {row.search && (
        <DefinitionList
          items={[
            { id: 'where', term: 'SearchTerms in', value: row.search.where },
            { id: 'languages', term: 'Languages', value: row.search.languages },
            { id: 'period', term: 'Over', value: row.search.period },
            { id: 'by', term: 'By', value: row.search.by },
          ]}
        />
      )}
      <p>
        <Link href={`/desk/projects/${row.projectId}`} prefetch={false}>
          Open the project
        </Link>
      </p>
    </aside>
  );
}
