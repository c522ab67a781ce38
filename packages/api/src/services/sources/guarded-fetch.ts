import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { contentTypeOf } from '@chancery/files';
import { isPublicAddress } from './public-address.ts';
import { type Body, ENCODINGS, readBody } from './read-body.ts';
import { refuseSource } from './refuse-source.ts';
import { agreedType } from './source-types.ts';

export interface FetchOptions {
  /** in all, hops included; ms */
  timeout?: number;
  /** of the body, encoded and decoded; bytes */
  maxBytes?: number;
  /** `127.0.0.1:41234`: what a test may reach besides the public internet; nothing else sets it */
  exceptions?: readonly string[];
}

/** A document as a server gave it. */
export interface Fetched extends Body {
  /** the one that answered, after all redirects */
  address: string;
  /** IP address that answered */
  server: string;
  statusLine: string;
  /** names and values as they came, in their order */
  headers: [string, string][];
  /** media type, by header and content */
  type: string;
  /** encoding of the characters, as the header names it */
  charset: string | undefined;
}

const TIMEOUT_MS = 30_000;
const MAX_BYTES = 32 * 1024 * 1024;
const HEADERS_MAX_BYTES = 32 * 1024;
const HOPS_MAX = 5;
const PORTS = ['80', '443'];
const REDIRECTS = [301, 302, 303, 307, 308];
/** Names that some resolvers answer with an address inside. */
const INNER_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa)\.?$/i;
const ACCEPT = 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5';

/**
 * Fetches a document of the public internet for a person of the desk, who may be led by whoever
 * wrote the address: no hop reaches an address inside, nor lasts or grows without end.
 * @throws Refusal at `address`
 */
export async function guardedFetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeout ?? TIMEOUT_MS);
  let url = addressOf(address, options);
  try {
    for (let hop = 0; hop <= HOPS_MAX; hop += 1) {
      const { answer, server } = await ask(url, options, signal);
      const { location } = answer.headers;
      if (!location || !REDIRECTS.includes(answer.statusCode ?? 0))
        return await read(url, server, answer, options);
      answer.destroy();
      // Bytes of UTF-8, which Node reads as Latin-1.
      url = addressOf(Buffer.from(location, 'latin1').toString(), options, url);
    }
  } catch (error) {
    throw explained(error, signal);
  }
  throw refuseSource('redirects', 'address', `The address redirects more than ${HOPS_MAX} times.`);
}

/** The parts of an address that can be judged before anything is asked. */
function addressOf(address: string, { exceptions = [] }: FetchOptions, base?: URL): URL {
  const url = URL.parse(address.trim(), base?.href);
  const refuse = (code: string, message: string, hint?: string) =>
    refuseSource(code, 'address', message, hint);
  if (!url) throw refuse('address', 'This is no web address.', 'Write it as https://example.org/…');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse('scheme', `Only http and https are fetched, not ${url.protocol.slice(0, 20)}`);
  if (url.username || url.password)
    throw refuse('credentials', 'The address holds a name or a password.', 'Leave them out.');
  const ports = [...PORTS, ...exceptions.map((entry) => entry.slice(entry.lastIndexOf(':') + 1))];
  if (url.port && !ports.includes(url.port))
    throw refuse('port', `Port ${url.port} is not fetched from; only 80 and 443 are.`);
  if (INNER_NAME.test(url.hostname)) throw inner(url.hostname);
  return url;
}

const inner = (host: string) =>
  refuseSource('inner', 'address', `${host} is not on the public internet.`);

/** The addresses of a host, all of them public. */
async function resolve(
  { hostname, port, protocol }: URL,
  exceptions: readonly string[] = [],
): Promise<{ address: string; family: number }[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await lookup(host, { all: true, verbatim: true });
  const at = port || (protocol === 'https:' ? '443' : '80');
  const isOpen = (address: string) =>
    isPublicAddress(address) || exceptions.includes(`${address}:${at}`);
  if (!found.every(({ address }) => isOpen(address))) throw inner(hostname);
  return found;
}

/** Asks one hop. The connection goes to what was resolved and judged, and nothing resolves again. */
async function ask(
  url: URL,
  { exceptions }: FetchOptions,
  signal: AbortSignal,
): Promise<{ answer: IncomingMessage; server: string }> {
  const found = await inTime(resolve(url, exceptions), signal);
  const pinned: LookupFunction = (_host, { all }, done) => {
    const [first] = found;
    if (all) done(null, found);
    else if (first) done(null, first.address, first.family);
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((answered, failed) => {
    request(url, {
      agent: false,
      lookup: pinned,
      signal,
      maxHeaderSize: HEADERS_MAX_BYTES,
      headers: {
        'user-agent': 'Chancery (source reader)',
        accept: ACCEPT,
        'accept-encoding': ENCODINGS,
      },
    })
      .once('response', (answer) =>
        answered({ answer, server: answer.socket.remoteAddress ?? found[0]?.address ?? '' }),
      )
      .once('error', failed)
      .end();
  });
}

async function read(
  url: URL,
  server: string,
  answer: IncomingMessage,
  { maxBytes = MAX_BYTES }: FetchOptions,
): Promise<Fetched> {
  if (answer.statusCode !== 200) {
    answer.destroy();
    throw refuseSource('status', 'address', `The server answers ${answer.statusCode}.`);
  }
  const body = await readBody(answer, answer.headers['content-encoding'], maxBytes);
  const declared = answer.headers['content-type'];
  const { type, charset } = agreedType(declared, await contentTypeOf(body.decoded));
  return {
    ...body,
    address: url.href,
    server,
    statusLine: `HTTP/${answer.httpVersion} 200 ${answer.statusMessage ?? ''}`.trim(),
    headers: pairs(answer.rawHeaders),
    type,
    charset,
  };
}

const pairs = (flat: readonly string[]): [string, string][] =>
  flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : []));

/** The work, or what ended the time for it. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(signal.reason);
    if (signal.aborted) late();
    signal.addEventListener('abort', late, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
  });
}

const WORDS: Record<string, string> = {
  ENOTFOUND: 'There is no server of this name.',
  EAI_AGAIN: 'The name of the server could not be looked up.',
  ECONNREFUSED: 'The server refuses connections.',
  ECONNRESET: 'The server broke off.',
  HPE_HEADER_OVERFLOW: 'The server sends headers without end.',
};

/** What a person is told of whatever went wrong. */
function explained(error: unknown, signal: AbortSignal): unknown {
  const { name, code } = error as NodeJS.ErrnoException;
  if (name === 'Refusal') return error;
  if (signal.aborted)
    return refuseSource('timeout', 'address', 'The server did not give the document in time.');
  const words = (code && WORDS[code]) || `The document could not be fetched (${code ?? name}).`;
  return refuseSource('unreachable', 'address', words);
}
