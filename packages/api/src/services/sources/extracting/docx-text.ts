import { inflateRawSync } from 'node:zlib';
import { errorCode } from '@chancery/db/errors';
import mammoth from 'mammoth';
import { plainText } from './plain-text.ts';
import { TooLong } from './too-long.ts';

/** Of all parts together, unpacked. */
const UNPACKED_MAX_BYTES = 256 * 1024 * 1024;

/** The text of a Word document. @throws TooLong where unpacking it would burst */
export async function docxText(bytes: Buffer): Promise<string> {
  measureParts(bytes);
  return plainText((await mammoth.extractRawText({ buffer: bytes })).value);
}

const DIRECTORY_ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const LOCAL_ENTRY_BYTES = 30;
const DEFLATED = 8;

/** Unpacks each part with a limit, for the sizes that an archive states may be lies. */
function measureParts(archive: Buffer): void {
  let left = UNPACKED_MAX_BYTES;
  for (
    let at = archive.indexOf(DIRECTORY_ENTRY);
    at >= 0 && at + 46 <= archive.length;
    at = archive.indexOf(DIRECTORY_ENTRY, at + 46)
  ) {
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const local = archive.readUInt32LE(at + 42);
    if (method !== DEFLATED || local + LOCAL_ENTRY_BYTES > archive.length) continue;
    const start =
      local +
      LOCAL_ENTRY_BYTES +
      archive.readUInt16LE(local + 26) +
      archive.readUInt16LE(local + 28);
    try {
      left -= inflateRawSync(archive.subarray(start, start + packed), {
        maxOutputLength: left,
      }).length;
    } catch (error) {
      if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE')
        throw new TooLong(`more than ${UNPACKED_MAX_BYTES / 1024 / 1024} MiB unpacked`);
      throw error;
    }
  }
}
