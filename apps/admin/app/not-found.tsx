import { EmptyState } from '@chancery/ui';
import Link from 'next/link';

export default function NotFound() {
  return (
    <div className="a-alone">
      <h1>Not here</h1>
      <EmptyState
        title="Nothing has this address."
        action={
          <Link className="c-button" href="/desk">
            To the desk
          </Link>
        }
      >
        A record that was merged or renamed is found by its name in the lists of the desk.
      </EmptyState>
    </div>
  );
}
