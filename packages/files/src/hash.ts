import { createHash } from 'node:crypto';
import { contentTypeOf } from './content-type.ts';
import { FILE_MAX_BYTES, FileError, type StoredFile } from './files.ts';

/** SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Hash, size and type of bytes that are small enough. */
export async function describe(bytes: Uint8Array): Promise<StoredFile> {
  if (bytes.length > FILE_MAX_BYTES)
    throw new FileError(
      'too_large',
      `The file has ${bytes.length} bytes; at most ${FILE_MAX_BYTES} are kept.`,
    );
  return { sha256: sha256Of(bytes), size: bytes.length, type: await contentTypeOf(bytes) };
}

/** The bytes, if they are those of the hash. */
export function undamaged(bytes: Buffer, sha256: string): Buffer {
  if (sha256Of(bytes) === sha256) return bytes;
  throw new FileError('damaged', `The file ${sha256} is not what was kept under this hash.`);
}

/** Two folders deep, so that no folder holds more than some thousands. */
export function keyOf(sha256: string): string {
  // A hash is part of a path: nothing else may get there.
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new FileError('not_a_hash', 'A file is named by 64 hexadecimal digits.');
  return `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
}
