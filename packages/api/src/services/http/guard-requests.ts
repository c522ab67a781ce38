import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { isObject } from '../../core/paths/index.ts';
import { log } from '../../observability/log.ts';
import { metrics } from '../../observability/metrics.ts';
import { settleClientAddress } from './client-address.ts';
import { nameRequest } from './name-request.ts';
import { settleAnswer } from './settle-answer.ts';

type TooLate = { body: string; headers: Record<string, string> };

/** The web standard's `Request` refuses it, and whatever is built upon that fails with it. */
const UNSPEAKABLE = 'TRACE';
/** Answered everywhere by "method not allowed". */
const INSTEAD = 'PATCH';
/** Says itself what it is: somebody is away or busy, and comes back. */
const AWAY = 503;

export type Guard = {
  /** In development a page may have to be compiled first: then there is none. */
  limitMs: number;
  isDevelopment: boolean;
  /** under which people reach the app */
  url: string;
  tooLate: (path: string) => TooLate;
  /** whether a proxy in front writes the address of the client, as `TRUST_PROXY` says */
  trustProxy: boolean;
};

/**
 * Watches all HTTP servers of this process from before any framework sees a request. It settles which
 * address the request came from, which id it has and what every answer says, writes down each answer
 * that is a fault of ours, and a request that is not answered within the limit gets 503, so that its
 * reader and its socket wait for no render that hangs. An answer that has begun is left alone, however
 * long it takes.
 */
export function guardRequests(guard: Guard): void {
  const { limitMs, isDevelopment, tooLate, trustProxy } = guard;
  const isSecure = guard.url.startsWith('https:');
  subscribe('http.server.request.start', (message) => {
    const { request, response } = isObject(message) ? message : {};
    if (!(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return;
    if (request.method === UNSPEAKABLE) request.method = INSTEAD;
    settleClientAddress(request, trustProxy);
    settleAnswer(response, { isSecure, isDevelopment });
    const asked = {
      requestId: nameRequest(request, response),
      method: request.method,
      url: request.url ?? '/',
    };
    const began = performance.now();
    response.once('close', () => noteAnswer(response, asked, performance.now() - began));
    if (isDevelopment) return;
    const watch = setTimeout(() => {
      if (response.headersSent) return;
      log().error(asked, `No answer within ${limitMs} ms: 503`);
      const { body, headers } = tooLate(asked.url);
      const kept = { 'x-request-id': asked.requestId, 'cache-control': 'no-store' };
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.writeHead(503, { ...kept, ...headers });
      response.end(body);
    }, limitMs);
    response.once('close', () => clearTimeout(watch));
  });
}

/** Each fault has a line with the id that its answer carries, whatever else was said of it. */
function noteAnswer({ statusCode, headersSent }: ServerResponse, asked: object, ms: number): void {
  metrics().answers.inc({ status: headersSent ? `${Math.floor(statusCode / 100)}xx` : 'aborted' });
  if (!headersSent) return;
  const isFault = statusCode >= 500 && statusCode !== AWAY;
  log()[isFault ? 'error' : 'debug'](
    { ...asked, status: statusCode, ms: Math.round(ms) },
    `Answered ${statusCode}`,
  );
}
