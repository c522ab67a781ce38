'use client';

import { ToastRegion } from '@chancery/ui/client';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { TRPCClientError } from '@trpc/client';
import { type ReactNode, useState } from 'react';

const FRESH_MS = 10_000;
const RETRIES = 2;

/** What every page of the desk shares: kept reads, passing words, and the end of a session. */
export function Providers({ children }: { children: ReactNode }) {
  const [ended, setEnded] = useState(false);
  const [client] = useState(() => {
    const onError = (error: unknown) => {
      if (codeOf(error) === 'UNAUTHORIZED') setEnded(true);
    };
    return new QueryClient({
      queryCache: new QueryCache({ onError }),
      mutationCache: new MutationCache({ onError }),
      defaultOptions: {
        queries: {
          staleTime: FRESH_MS,
          // An answer is an answer; only silence is asked again.
          retry: (failures, error) => codeOf(error) === undefined && failures < RETRIES,
        },
      },
    });
  });

  return (
    <QueryClientProvider client={client}>
      {ended && (
        <div className="c-notice c-notice--warn a-ended" role="alert">
          <p>
            Your session has ended.{' '}
            <a href="/sign-in" target="_blank" rel="noreferrer">
              Sign in again in a new tab
            </a>
            , then go on here: what you typed is still on this page.
          </p>
          <button
            type="button"
            className="c-button c-button--small"
            onClick={() => {
              setEnded(false);
              void client.invalidateQueries();
            }}
          >
            I have signed in
          </button>
        </div>
      )}
      {children}
      <ToastRegion label="Messages" dismissLabel="Dismiss" />
    </QueryClientProvider>
  );
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof TRPCClientError ? error.data?.code : undefined;
