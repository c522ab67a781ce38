import { describe, expect, it } from 'vitest';
import { clientAddress, limitedAddress, settleClientAddress } from './client-address.ts';

function settled(forwarded: string | undefined, trustProxy: boolean, remoteAddress = '192.0.2.9') {
  const request = { headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } };
  settleClientAddress(request as never, trustProxy);
  return clientAddress(
    new Headers(Object.entries(request.headers).map(([k, v]) => [k, String(v)])),
  );
}

describe('X14 the address of a client', () => {
  it('is that of the socket, whatever a header says', () => {
    expect(settled('203.0.113.1', false)).toBe('192.0.2.9');
    expect(settled(undefined, false, '::ffff:192.0.2.9')).toBe('192.0.2.9');
  });

  it('is the last that a trusted proxy has written, and that of the proxy where it wrote none', () => {
    expect(settled('203.0.113.1, 198.51.100.7', true)).toBe('198.51.100.7');
    expect(settled(undefined, true)).toBe('192.0.2.9');
  });

  it('counts as a network of 64 bits where it is one of IPv6', () => {
    expect(limitedAddress('2001:db8::1')).toBe(limitedAddress('2001:db8:0:0:ffff::2'));
    expect(limitedAddress('2001:db8:0:1::1')).not.toBe(limitedAddress('2001:db8::1'));
    expect(limitedAddress('192.0.2.1')).not.toBe(limitedAddress('192.0.2.2'));
  });
});
