import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { enterRequest } from '../../observability/log.ts';

const HEADER = 'x-request-id';
/** What a proxy in front may have chosen; anything else is not for a log. */
const GIVEN = /^[\w.:+/=-]{1,128}$/;

/**
 * Gives a request its id, that of the proxy in front or a new one. The answer carries it, so that a
 * person can quote it, and so does every line of the log until the answer is done.
 */
export function nameRequest(
  request: Pick<IncomingMessage, 'headers'>,
  response: Pick<ServerResponse, 'setHeader'>,
): string {
  const given = request.headers[HEADER];
  const id = typeof given === 'string' && GIVEN.test(given) ? given : randomUUID();
  request.headers[HEADER] = id;
  response.setHeader(HEADER, id);
  enterRequest(id);
  return id;
}
