import { expect, it } from 'vitest';
import { defined } from '../../test/defined.ts';
import { costOf, namesIn } from './cost-of.ts';
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

it('takes a network of IPv6 for one reader', async () => {
  const limit = readLimit(1);
  expect(await limit(from('2001:db8::1'))).toBe(0);
  expect(await limit(from('2001:db8:0:0:ffff::2'))).toBeGreaterThan(0);
  expect(await limit(from('2001:db8:0:1::1'))).toBe(0);
});

it('X4, X14: counts what a request costs, and lets through what costs more than a minute', async () => {
  const limit = readLimit(10);
  expect(await limit(from('192.0.2.1'), 8)).toBe(0);
  expect(await limit(from('192.0.2.1'), 8)).toBeGreaterThan(0);
  expect(await limit(from('192.0.2.2'), 100)).toBe(0);
  expect(await limit(from('192.0.2.2'), 1)).toBeGreaterThan(0);
});

it('X4: a batch costs what its calls do, and a search or a list more than a record', () => {
  const address = 'http://localhost/api/trpc/project.bySlug,search.find%2Cproject.list?batch=1';
  expect(namesIn(address)).toEqual(['project.bySlug', 'search.find', 'project.list']);
  const [record, search, list] = namesIn(address).map((name) => costOf([name]));
  expect(record).toBe(1);
  expect(list).toBeGreaterThan(1);
  expect(search).toBeGreaterThan(defined(list));
  expect(costOf(namesIn(address))).toBe(defined(record) + defined(search) + defined(list));
  expect(costOf(['nothing.here', '__proto__'])).toBe(2);
});

it('is none at 0', async () => {
  const limit = readLimit(0);
  for (let reads = 0; reads < 50; reads += 1) expect(await limit(from())).toBe(0);
});
