import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refuseSource, type SourceField } from '../refuse-source.ts';
import type { Document, Extracted } from './extract.ts';

/** What a thread of extraction answers. */
export type ExtractAnswer = { extracted: Extracted } | { tooLong: string } | { fault: string };

const TIMEOUT_MS = 60_000;
const MEMORY_MIB = 1024;
/** The thread runs the source in the clone, which this file, in a bundle, does not know from itself. */
const threadPath = (): string =>
  createRequire(join(process.cwd(), 'index.js')).resolve('@chancery/api/extract-thread');

/**
 * `extract` in a thread of its own, which is ended where it takes too long or too much memory.
 * @param path the field that a refusal names
 * @throws Refusal
 */
export async function extractApart(
  document: Document,
  path: SourceField = 'address',
  timeout: number = TIMEOUT_MS,
): Promise<Extracted> {
  const worker = new Worker(threadPath(), {
    workerData: document,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
    // It needs none of our keys.
    env: {},
    execArgv: [],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<ExtractAnswer>((resolve) => {
      timer = setTimeout(
        () => resolve({ tooLong: 'so much in it that reading takes too long' }),
        timeout,
      );
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        resolve(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { tooLong: 'more in it than memory holds' }
            : { fault: error.message },
        ),
      );
      worker.once('exit', () => resolve({ fault: 'the reader ended' }));
    });
    if ('extracted' in answer) return answer.extracted;
    if ('tooLong' in answer)
      throw refuseSource('too_long', path, `${answer.tooLong}.`, 'Paste the part that you cite.');
    throw refuseSource(
      'unreadable',
      path,
      'The document is damaged or locked, and cannot be read.',
    );
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
