import { expect, it } from 'vitest';
import { contentTypeOf } from './index.ts';

const zip = Buffer.from([0x50, 0x4b, 0x05, 0x06, ...Buffer.alloc(18)]);

it.each<[string, string | Buffer, string]>([
  ['a page', '<!DOCTYPE html>\n<title>A visit</title>', 'text/html'],
  ['a page behind a comment and a mark', '\ufeff<!-- a -->\n<html lang="ur">', 'text/html'],
  ['a part of a page', '<p>Talks were held.</p>', 'text/html'],
  ['a text with a sign', '<P. 4> Talks were held.', 'text/plain'],
  ['a text', 'Talks were held.\n\nThey went on.', 'text/plain'],
  ['a text in windows-1251', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'text/plain'],
  ['a text in UTF-16', Buffer.from('\ufeffIslamabad', 'utf16le'), 'text/plain'],
  ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'application/pdf'],
  ['an archive', zip, 'application/zip'],
  ['a record of the web', 'WARC/1.1\r\nWARC-Type: response\r\n', 'application/warc'],
  ['bytes of no meaning', Buffer.from([0, 1, 2, 3]), 'application/octet-stream'],
])('%s is told by its content', async (_, content, type) => {
  expect(await contentTypeOf(Buffer.from(content as string))).toBe(type);
});
