import type { ReactNode } from 'react';

/** Read out, not shown. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="c-hidden">{children}</span>;
}

/** First thing in the page; appears on focus. */
export function SkipLink({ href = '#main', children }: { href?: string; children: ReactNode }) {
  return (
    <a className="c-skip" href={href}>
      {children}
    </a>
  );
}

/** A number with tabular digits, kept together and in its own direction; `value` for machines. */
export function Num({ value, children }: { value?: string; children: ReactNode }) {
  return value === undefined ? (
    <span className="c-num">{children}</span>
  ) : (
    <data className="c-num" value={value}>
      {children}
    </data>
  );
}
