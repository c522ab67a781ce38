import { expect, it } from 'vitest';
import { readLimit } from './read-limit.ts';

const from = (address?: string) =>
  new Request('https://example.org/api/v1/projects', {
    headers: address ? { 'x-forwarded-for': address } : {},
  });

it('lets each address read so often a minute, and says how long to wait then', async () => {
  const limit = readLimit(2);
  expect(await limit(from('192.0.2.1'))).toBe(0);
  expect(await limit(from('192.0.2.1'))).toBe(0);
  const wait = await limit(from('192.0.2.1'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await limit(from('192.0.2.2'))).toBe(0);
});

it('believes of a chain of addresses the last, which the proxy in front has seen', async () => {
  const limit = readLimit(1);
  expect(await limit(from('203.0.113.9, 192.0.2.1'))).toBe(0);
  expect(await limit(from('203.0.113.10, 192.0.2.1'))).toBeGreaterThan(0);
});

it('takes a network of IPv6 for one reader', async () => {
  const limit = readLimit(1);
  expect(await limit(from('2001:db8::1'))).toBe(0);
  expect(await limit(from('2001:db8:0:0:ffff::2'))).toBeGreaterThan(0);
  expect(await limit(from('2001:db8:0:1::1'))).toBe(0);
});

it('X4: counts the calls of a batch, not the request', async () => {
  const limit = readLimit(10);
  expect(await limit(from('192.0.2.1'), 8)).toBe(0);
  expect(await limit(from('192.0.2.1'), 8)).toBeGreaterThan(0);
  expect(await limit(from('192.0.2.2'), 8)).toBe(0);
});

it('is none at 0', async () => {
  const limit = readLimit(0);
  for (let reads = 0; reads < 50; reads += 1) expect(await limit(from())).toBe(0);
});
