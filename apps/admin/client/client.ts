'use client';

import { type UseQueryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  splitLink,
  TRPCClientError,
} from '@trpc/client';
import { nameRequests } from '../server/name-requests.ts';
import type { AdminRouter } from '../server/root.ts';

/** No more than the server takes at once. */
const BATCH_MAX = 20;

/** Procedures over HTTP, typed by the server's router. */
export const trpc = createTRPCClient<AdminRouter>({
  links: [
    nameRequests,
    splitLink({
      condition: ({ type }) => type === 'mutation',
      // One by one: each has an id of its own.
      true: httpLink({
        url: '/api/trpc',
        fetch: fetchSignedIn,
        headers: ({ op }) => ({ 'idempotency-key': String(op.context.requestId) }),
      }),
      false: httpBatchLink({ url: '/api/trpc', maxItems: BATCH_MAX, fetch: fetchSignedIn }),
    }),
  ],
});

/** The proxy answers a request without a session before the router does, in words of its own. */
class SignedOutError extends Error {}

async function fetchSignedIn(address: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (response.status === 401) throw new SignedOutError();
  return response;
}

interface Query<I, O> {
  query(input: I, options?: { signal?: AbortSignal }): Promise<O>;
}
interface Mutation<I, O> {
  mutate(input: I): Promise<O>;
}

/**
 * A read that is kept and refreshed: `useRead('watch.inbox', trpc.watch.inbox, { unread: true })`.
 * What a `useWrite` names, `watch`, refreshes all reads whose name begins so.
 */
export function useRead<I, O>(
  name: string,
  procedure: Query<I, O>,
  input: I,
  options?: Omit<UseQueryOptions<O, ApiError>, 'queryKey' | 'queryFn'>,
) {
  return useQuery<O, ApiError>({
    ...options,
    queryKey: [...name.split('.'), input],
    queryFn: ({ signal }) => procedure.query(input, { signal }),
  });
}

/** A mutation, and the names of the reads that it makes old. */
export function useWrite<I, O>(procedure: Mutation<I, O>, refreshes: readonly string[] = []) {
  const client = useQueryClient();
  return useMutation<O, ApiError, I>({
    mutationFn: (input) => procedure.mutate(input),
    onSuccess: () =>
      Promise.all(refreshes.map((name) => client.invalidateQueries({ queryKey: name.split('.') }))),
  });
}

export type ApiError = TRPCClientError<AdminRouter>;

export interface ShownProblem {
  code: string;
  path: string;
  severity: string;
  message: string;
  hint: string;
  allowed?: readonly string[];
}

/** What went wrong, as a sentence and by field, whatever was thrown. */
export function refusalOf(error: unknown): {
  code: string;
  message: string;
  problems: readonly ShownProblem[];
  details: unknown;
} {
  if (!(error instanceof TRPCClientError)) throw error;
  const data = error.data as
    | { code: string; problems?: readonly ShownProblem[]; details?: unknown }
    | undefined;
  if (error.cause instanceof SignedOutError || data?.code === 'UNAUTHORIZED')
    return { code: 'UNAUTHORIZED', message: SIGNED_OUT, problems: [], details: null };
  // Without data there was no answer from us: no network, or the server is being restarted.
  if (!data)
    return {
      code: 'UNREACHABLE',
      message: 'The server cannot be reached. Try again in a moment: nothing is done twice.',
      problems: [],
      details: null,
    };
  return {
    code: data.code,
    message: data.code === 'INTERNAL_SERVER_ERROR' ? INTERNAL : error.message,
    problems: data.problems ?? [],
    details: data.details ?? null,
  };
}

const INTERNAL =
  'This failed on the server and was written to its log. Try again: nothing is done twice.';
const SIGNED_OUT = 'You are signed out. Sign in and try again.';
