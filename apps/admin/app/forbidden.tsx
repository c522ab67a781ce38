import { EmptyState } from '@chancery/ui';
import Link from 'next/link';

export default function Forbidden() {
  return (
    <div className="a-alone">
      <h1>Not for this account</h1>
      <EmptyState
        title="Your account may not see this page."
        action={
          <Link className="c-button" href="/desk">
            To the desk
          </Link>
        }
      >
        An administrator can give you the role that it needs, under Settings, Accounts. Your name at
        the top of the page shows the role that you have.
      </EmptyState>
    </div>
  );
}
