import type { IncomingMessage } from 'node:http';

/** Where the address of the client stands once it is settled. */
const HEADER = 'x-forwarded-for';
const UNKNOWN = 'unknown';

/**
 * Decides, before any framework sees a request, which address it came from: that of the socket, or
 * with a trusted proxy in front the last one that the proxy has written. Earlier entries may be
 * invented, and without a proxy so is the whole header, so it is replaced by what was decided.
 */
export function settleClientAddress(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustProxy: boolean,
): void {
  const written = trustProxy ? [request.headers[HEADER]].flat().at(-1) : undefined;
  const address = written?.split(',').at(-1)?.trim() || request.socket.remoteAddress || UNKNOWN;
  request.headers[HEADER] = address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** The address that was settled, for logs and the audit. */
export const clientAddress = (headers: { get(name: string): string | null | undefined }): string =>
  headers.get(HEADER) || UNKNOWN;

/** What a limit counts by: who has one IPv6 address has the whole network of 64 bits around it. */
export function limitedAddress(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [before = '', after] = address.split('::');
  const left = before.split(':').filter(Boolean);
  const right = (after ?? '').split(':').filter(Boolean);
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(zeros).fill('0'), ...right].slice(0, 4).join(':');
}
