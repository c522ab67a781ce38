import { TRPCError } from '@trpc/server';
import { z } from 'zod';

/** A header of its own for each request that changes something; a change is never one of a batch. */
const REQUEST_ID = 'idempotency-key';

/** The id that the sender gave the request, where it gave one. Throws BAD_REQUEST where it is no UUID. */
export function requestIdOf(request: Request): string | undefined {
  const sent = request.headers.get(REQUEST_ID);
  if (sent === null) return undefined;
  const id = z.uuid().safeParse(sent);
  if (id.success) return id.data;
  throw new TRPCError({
    code: 'BAD_REQUEST',
    message: 'The header Idempotency-Key is no UUID. Send a new UUID with each change.',
  });
}
