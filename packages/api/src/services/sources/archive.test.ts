import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { contentTypeOf } from '@chancery/files';
import { expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { warcOf } from './archive.ts';

const PAGE = '<!doctype html><title>A visit</title>';
const body = gzipSync(PAGE);
const fetched = {
  address: 'https://gazette.example.org/a?b=c',
  server: '203.0.113.7',
  statusLine: 'HTTP/1.1 200 OK',
  headers: [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Encoding', 'gzip'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
    ['Transfer-Encoding', 'chunked'],
  ] as [string, string][],
  raw: body,
  decoded: Buffer.from(PAGE),
  type: 'text/html',
  charset: 'utf-8',
};

it('the copy of a page is read by any archive as it was answered', async () => {
  const warc = await warcOf(fetched, new Date('2026-11-30T09:00:00Z'));
  expect(await contentTypeOf(warc)).toBe('application/warc');
  const record = await new WARCParser([warc], { keepHeadersCase: true }).parse();
  expect(record?.warcHeaders.protocol).toBe('WARC/1.1');
  const about = Object.fromEntries(record?.warcHeaders.headers.entries() ?? []);
  expect(about).toMatchObject({
    'WARC-Type': 'response',
    'WARC-Target-URI': fetched.address,
    'WARC-Date': '2026-11-30T09:00:00.000Z',
    'WARC-IP-Address': fetched.server,
    'WARC-Record-ID': expect.stringMatching(/^<urn:uuid:[\w-]{36}>$/),
    'Content-Type': 'application/http; msgtype=response',
  });
  expect(record?.httpHeaders?.statusline).toBe('HTTP/1.1 200 OK');
  expect(await record?.contentText()).toBe(PAGE);

  const text = Buffer.from(warc).toString('latin1');
  expect(text.match(/Set-Cookie: /g)).toHaveLength(2);
  expect(text).not.toContain('chunked');
  // What the record says of itself is so: length of the block, digest of the payload.
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const block = rest.join('\r\n\r\n').slice(0, -4);
  expect(head).toContain(`Content-Length: ${block.length}`);
  const digest = /WARC-Payload-Digest: sha-?256:(\w+)/i.exec(head)?.[1];
  expect(digest).toBe(base32(createHash('sha256').update(body).digest()));
});

/** RFC 4648, without what fills up the last letters. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}
