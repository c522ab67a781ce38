import type { TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { newId } from '../client/new-id.ts';
import type { AdminRouter } from './root.ts';

/** Answers after which it is not known whether the change was made. */
const UNKNOWN = ['GATEWAY_TIMEOUT', 'INTERNAL_SERVER_ERROR'];

/**
 * Gives each change an id. Where its outcome is not known, the same change sent again has the same
 * id: the server makes it once and answers as it would have the first time.
 */
export const nameRequests: TRPCLink<AdminRouter> = () => {
  const unknown = new Map<string, string>();
  return ({ op, next }) => {
    if (op.type !== 'mutation') return next(op);
    const content = JSON.stringify([op.path, op.input]);
    const before = unknown.get(content);
    const requestId = before ?? newId();
    return observable((observer) =>
      next({ ...op, context: { ...op.context, requestId } }).subscribe({
        next: (value) => observer.next(value),
        error: (error) => {
          const code = error.data?.code;
          // Without data there was no answer; a database that is away says nothing of the first try.
          if (!code || UNKNOWN.includes(code)) unknown.set(content, requestId);
          else if (code !== 'SERVICE_UNAVAILABLE') unknown.delete(content);
          observer.error(error);
        },
        complete: () => {
          unknown.delete(content);
          observer.complete();
        },
      }),
    );
  };
};
