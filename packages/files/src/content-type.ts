import { fileTypeFromBuffer } from 'file-type';

const OTHER = 'application/octet-stream';
/** How much of a text is looked at: as much as browsers do for a declaration of the encoding, and more. */
const LOOKED_AT = 4096;
const UTF16_MARK = [0xfffe, 0xfeff];
/** The tags by which browsers know a page (WHATWG MIME Sniffing), and two that pages begin with. */
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|title|meta|script|style|iframe|article|h1|div|font|table|p|br|a|b)[\s>]/i;
const WARC = /^WARC\/1\.[01]\r\n/;

/**
 * The media type that bytes themselves tell, whatever a name or a header claims: `text/html` and
 * `text/plain` for texts, `application/octet-stream` for what is neither known nor text.
 */
export async function contentTypeOf(bytes: Uint8Array): Promise<string> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT));
  const letters = start.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  if (HTML.test(letters)) return 'text/html';
  if (WARC.test(letters)) return 'application/warc';
  const known = await fileTypeFromBuffer(bytes);
  if (known) return known.mime;
  return isText(start) ? 'text/plain' : OTHER;
}

/** No control characters but those of lines and tabs; UTF-16 says what it is by its mark. */
const isText = (bytes: Buffer): boolean =>
  (bytes.length >= 2 && UTF16_MARK.includes(bytes.readUInt16BE(0))) ||
  bytes.every((byte) => byte > 0x1f || [0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
