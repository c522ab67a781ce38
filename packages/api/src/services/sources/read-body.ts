import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from 'node:zlib';
import { errorCode } from '@chancery/db/errors';
import { refuseSource } from './refuse-source.ts';

/** What is asked for, and read where it comes. */
export const ENCODINGS = 'gzip, br, deflate, zstd';
const decoders = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
  zstd: createZstdDecompress,
};
const isKnown = (name: string): name is keyof typeof decoders => Object.hasOwn(decoders, name);

export interface Body {
  /** as it came, but for the chunks of its transfer */
  raw: Buffer;
  decoded: Buffer;
}

/**
 * Reads the body of an answer, and what it is once its encoding is undone; ends where either is
 * larger than `max` bytes, so that a small answer cannot burst into a large one.
 */
export async function readBody(
  answer: Readable,
  encoding: string | undefined,
  max: number,
): Promise<Body> {
  const name = encoding?.trim().toLowerCase() || 'identity';
  const raw = new Limited(max);
  if (name === 'identity') {
    await pipeline(answer, (chunks) => raw.take(chunks));
    return { raw: raw.bytes(), decoded: raw.bytes() };
  }
  if (!isKnown(name))
    throw refuseSource('encoding', 'address', `The answer is encoded as “${name.slice(0, 40)}”.`);
  const decoded = new Limited(max);
  try {
    await pipeline(
      answer,
      (chunks) => raw.pass(chunks),
      decoders[name](),
      (chunks) => decoded.take(chunks),
    );
  } catch (error) {
    if (errorCode(error)?.startsWith('Z_'))
      throw refuseSource(
        'encoding',
        'address',
        `The answer is not the ${name} that it says it is.`,
      );
    throw error;
  }
  return { raw: raw.bytes(), decoded: decoded.bytes() };
}

/** Chunks up to so many bytes. */
class Limited {
  readonly #chunks: Buffer[] = [];
  #left: number;
  readonly #max: number;
  constructor(max: number) {
    this.#max = max;
    this.#left = max;
  }

  async *pass(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.#left -= chunk.length;
      if (this.#left < 0)
        throw refuseSource(
          'too_large',
          'address',
          `The document is larger than ${Math.floor(this.#max / 1024 / 1024)} MiB.`,
          'Paste the part that you cite.',
        );
      this.#chunks.push(chunk);
      yield chunk;
    }
  }

  async take(chunks: AsyncIterable<Buffer>): Promise<void> {
    for await (const _ of this.pass(chunks));
  }

  bytes = (): Buffer => Buffer.concat(this.#chunks);
}
