import type { ReactNode } from 'react';

/** Folded detail; `name` makes a group of which one is open. */
export function Disclosure({
  summary,
  children,
  open,
  name,
  id,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  name?: string;
  id?: string;
}) {
  return (
    <details className="c-disclosure" open={open} name={name} id={id}>
      <summary className="c-disclosure__summary">{summary}</summary>
      <div className="c-disclosure__body">{children}</div>
    </details>
  );
}
