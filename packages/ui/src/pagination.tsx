import type { ReactNode } from 'react';
import { buttonClass } from './button.tsx';

type PageLink = { href: string; label: string };

/** Where one is in a list, and the way on. Keyset lists have no page numbers. */
export function Pagination({
  label,
  summary,
  previous,
  next,
}: {
  /** Accessible name of the navigation. */
  label: string;
  summary?: ReactNode;
  previous?: PageLink;
  next?: PageLink;
}) {
  return (
    <nav className="c-pagination" aria-label={label}>
      <span className="c-muted">{summary}</span>
      <span className="c-pagination__links">
        {previous && (
          <a className={buttonClass({})} rel="prev" href={previous.href}>
            {previous.label}
          </a>
        )}
        {next && (
          <a className={buttonClass({})} rel="next" href={next.href}>
            {next.label}
          </a>
        )}
      </span>
    </nav>
  );
}
