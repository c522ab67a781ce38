import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** The line under the header that says which time is shown. With children it opens onto them. */
export function Ribbon({
  label,
  tone = 'present',
  start,
  end,
  open,
  children,
}: {
  /** Accessible name of the region. */
  label: string;
  tone?: 'present' | 'past';
  start: ReactNode;
  end?: ReactNode;
  open?: boolean;
  children?: ReactNode;
}) {
  const line = (
    <>
      <span className="c-ribbon__start">{start}</span>
      {end && <span className="c-ribbon__end">{end}</span>}
    </>
  );
  return (
    <section
      aria-label={label}
      className={classNames('c-ribbon', tone === 'past' && 'c-ribbon--past')}
    >
      {children ? (
        <details open={open}>
          <summary className="c-ribbon__line">{line}</summary>
          <div className="c-ribbon__panel">{children}</div>
        </details>
      ) : (
        <div className="c-ribbon__line">{line}</div>
      )}
    </section>
  );
}
