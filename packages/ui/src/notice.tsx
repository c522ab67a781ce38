import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'danger' | 'past';

/** Something to know before reading on. Danger interrupts (`alert`); the rest waits (`status`). */
export function Notice({
  tone = 'info',
  title,
  children,
  role = tone === 'danger' ? 'alert' : 'status',
  id,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  role?: 'alert' | 'status' | 'note' | 'none';
  id?: string;
}) {
  return (
    <div
      id={id}
      role={role === 'none' ? undefined : role}
      className={classNames('c-notice', `c-notice--${tone}`)}
    >
      {title && <p className="c-notice__title">{title}</p>}
      {children && <div>{children}</div>}
    </div>
  );
}

export type BadgeTone = 'plain' | 'muted' | 'ok' | 'warn' | 'danger' | 'past' | 'side-a' | 'side-b';

export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className={classNames('c-badge', tone !== 'plain' && `c-badge--${tone}`)}>
      {children}
    </span>
  );
}

/** What stands where there is nothing yet: why, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="c-empty">
      <p className="c-empty__title">{title}</p>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}
