/** What a store says of bytes that it holds. */
export interface StoredFile {
  /** of the bytes, in hexadecimal: the name by which they are asked for */
  sha256: string;
  /** bytes */
  size: number;
  /** media type, by content */
  type: string;
}

/** Where bytes lie, by their SHA-256; what is there is never changed. */
export interface Files {
  /** Keeps bytes, once. @throws FileError beyond `FILE_MAX_BYTES` */
  put(bytes: Uint8Array): Promise<StoredFile>;
  /** The bytes, or null where there are none of this hash. @throws FileError where they are damaged */
  get(sha256: string): Promise<Buffer | null>;
  has(sha256: string): Promise<boolean>;
}

/** Larger than any document that a person cites, small enough to be held in memory. */
export const FILE_MAX_BYTES = 64 * 1024 * 1024;

/** A file that cannot be kept or is not what was kept; a fault of the store is thrown as it comes. */
export class FileError extends Error {
  readonly code: 'too_large' | 'damaged' | 'not_a_hash';
  constructor(code: FileError['code'], message: string) {
    super(message);
    this.name = 'FileError';
    this.code = code;
  }
}
