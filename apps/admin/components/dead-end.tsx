import { EmptyState } from '@chancery/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** A page that cannot be shown: why, and what to do next. */
function DeadEnd({
  heading,
  title,
  children,
}: {
  heading: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="a-alone">
      <h1>{heading}</h1>
      <EmptyState
        title={title}
        action={
          <Link className="c-button" href="/desk">
            To the desk
          </Link>
        }
      >
        {children}
      </EmptyState>
    </div>
  );
}

export function Missing() {
  return (
    <DeadEnd heading="Not here" title="Nothing has this address.">
      A record that was merged or renamed is found by its name in the lists of the desk.
    </DeadEnd>
  );
}

export function NotAllowed() {
  return (
    <DeadEnd heading="Not for this account" title="Your account may not see this page.">
      An administrator can give you the role that it needs, under Settings, Accounts. Your name at
      the top of the page shows the role that you have.
    </DeadEnd>
  );
}

export function NoRole() {
  return (
    <div className="a-alone">
      <h1>No role yet</h1>
      <EmptyState title="Your account has no role, so it sees nothing.">
        Ask an administrator for one; then load this page again.
      </EmptyState>
    </div>
  );
}
