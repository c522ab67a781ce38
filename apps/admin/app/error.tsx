'use client';

import { Button, EmptyState } from '@chancery/ui';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div className="a-alone">
      <h1>This page could not be made</h1>
      <EmptyState
        title="Something failed on the server."
        action={
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
        }
      >
        Nothing was lost: drafts are kept as you type.
        {error.digest && ` In the server’s log this is number ${error.digest}.`}
      </EmptyState>
    </div>
  );
}
