import { createServer, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { portOf } from '@chancery/db/port-of';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../core/problems/problem.ts';
import { type FetchOptions, guardedFetch } from './guarded-fetch.ts';
import { isPublicAddress } from './public-address.ts';

const PAGE = '<!doctype html><title>A visit</title><p>Talks were held.';
const html = (answer: ServerResponse, headers: Record<string, string> = {}) =>
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });

describe('the guard before a fetch', () => {
  let server: Server;
  let origin: string;
  let options: FetchOptions;
  const asked: string[] = [];

  const pages: Record<string, (answer: ServerResponse) => void> = {
    '/page': (answer) => html(answer).end(PAGE),
    '/gzip': (answer) => html(answer, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
    '/br': (answer) => html(answer, { 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
    '/not-gzip': (answer) => html(answer, { 'content-encoding': 'gzip' }).end(PAGE),
    '/encoded-otherwise': (answer) => html(answer, { 'content-encoding': 'gzip, gzip' }).end(PAGE),
    '/burst': (answer) =>
      html(answer, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(8 * 1024 * 1024))),
    '/without-end': (answer) => {
      html(answer);
      const more = () => {
        while (!answer.destroyed && answer.write('talks '.repeat(10_000)));
      };
      answer.on('drain', more);
      more();
    },
    '/never': () => {},
    '/stalls': (answer) => void html(answer).write(PAGE),
    '/headers': (answer) => html(answer, { 'x-much': 'a'.repeat(60_000) }).end(PAGE),
    '/lie': (answer) => html(answer).end('%PDF-1.7\n%\xe2\xe3\xcf\xd3'),
    '/program': (answer) => html(answer).end(Buffer.from('7f454c46020101000000', 'hex')),
    '/picture': (answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end('<html>'),
    '/gone': (answer) => answer.writeHead(410).end(),
    '/round': (answer) => answer.writeHead(302, { location: '/round' }).end(),
    '/once': (answer) => answer.writeHead(301, { location: 'page' }).end(),
    '/to': () => {},
  };

  beforeAll(async () => {
    server = createServer((request, answer) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
      asked.push(pathname);
      const to = searchParams.get('to');
      if (to) answer.writeHead(302, { location: Buffer.from(to).toString('latin1') }).end();
      else pages[pathname]?.(answer);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const port = portOf(server);
    origin = `http://127.0.0.1:${port}`;
    options = { exceptions: [`127.0.0.1:${port}`], maxBytes: 1024 * 1024, timeout: 5_000 };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const refused = async (address: string, over: FetchOptions = options) => {
    const error = await guardedFetch(address, over).then(
      () => expect.unreachable(`${address} was fetched`),
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(Refusal);
    const [problem] = (error as Refusal).problems;
    expect(problem).toMatchObject({ path: 'address', hint: expect.stringMatching(/\w/) });
    return problem?.code;
  };

  it.each(['/page', '/gzip', '/br', '/once'])('lets %s through as it is', async (path) => {
    const fetched = await guardedFetch(origin + path, options);
    expect(fetched.decoded.toString()).toBe(PAGE);
    expect(fetched).toMatchObject({ type: 'text/html', charset: 'utf-8', server: '127.0.0.1' });
    expect(fetched.address).toBe(path === '/once' ? `${origin}/page` : origin + path);
  });

  it.each([
    ['http://127.0.0.1/'],
    ['http://2130706433/'],
    ['http://0177.0.0.1/'],
    ['http://0x7f.0.0.1/'],
    ['http://0x7f000001/'],
    ['http://017700000001/'],
    ['http://127.1/'],
    ['http://127.0.1/'],
    ['http://127.255.255.254/'],
    ['http://①②⑦.0.0.1/'],
    ['http://%31%32%37.0.0.1/'],
    ['http://127.0.0.1./'],
    ['http://0.0.0.0/'],
    ['http://0/'],
    ['http://[::1]/'],
    ['http://[::]/'],
    ['http://[0:0:0:0:0:0:0:1]/'],
    ['http://[::ffff:127.0.0.1]/'],
    ['http://[::ffff:7f00:1]/'],
    ['http://[::7f00:1]/'],
    ['http://[64:ff9b::7f00:1]/'],
    ['http://[2002:7f00:1::]/'],
    ['http://localhost/'],
    ['http://LOCALHOST./'],
    ['http://a.localhost/'],
    ['http://printer.local/'],
  ])('reaches this machine by no notation: %s', async (address) => {
    expect(await refused(address, {})).toBe('inner');
    asked.length = 0;
    expect(await refused(`${origin}/to?to=${encodeURIComponent(address)}`)).toBe('inner');
    expect(asked).toEqual(['/to']);
  });

  it.each([
    ['10.0.0.1', 'private'],
    ['172.31.255.1', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'of a carrier'],
    ['169.254.169.254', 'link-local'],
    ['192.0.2.7', 'documentation'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.7', 'documentation'],
    ['198.18.0.1', 'benchmarks'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['fc00::1', 'unique local'],
    ['fe80::1', 'link-local'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['2001::1', 'tunnel'],
    ['64:ff9b::808:808', 'translated'],
    ['64:ff9b:1::808:808', 'translated'],
    ['::ffff:8.8.8.8', 'mapped'],
    ['::8.8.8.8', 'compatible'],
    ['no address', 'no address'],
  ])('%s is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '95.173.136.70', '2a00:1450:4001:80b::200e'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['ftp://example.org/a', 'scheme'],
    ['http://me:secret@example.org/', 'credentials'],
    ['http://example.org:22/', 'port'],
    ['not an address', 'address'],
    ['http://127.0.0.1:1/', 'port'],
  ])('refuses %s by its %s, where it was asked and where it was led to', async (address, code) => {
    expect(await refused(address)).toBe(code);
    if (code !== 'address')
      expect(await refused(`${origin}/to?to=${encodeURIComponent(address)}`)).toBe(code);
  });

  it.each([
    ['/round', 'redirects'],
    ['/burst', 'too_large'],
    ['/without-end', 'too_large'],
    ['/headers', 'unreachable'],
    ['/lie', 'lying_type'],
    ['/program', 'type'],
    ['/picture', 'type'],
    ['/gone', 'status'],
    ['/not-gzip', 'encoding'],
    ['/encoded-otherwise', 'encoding'],
  ])('refuses %s: %s', async (path, code) => {
    expect(await refused(origin + path)).toBe(code);
  });

  it.each(['/never', '/stalls'])('does not wait for %s', async (path) => {
    expect(await refused(origin + path, { ...options, timeout: 300 })).toBe('timeout');
  });

  it('says that there is no server', async () => {
    expect(await refused('http://no-such-name.invalid/', {})).toBe('unreachable');
  });
});
