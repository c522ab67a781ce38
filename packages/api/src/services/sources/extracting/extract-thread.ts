import { parentPort, workerData } from 'node:worker_threads';
import { type Document, extract } from './extract.ts';
import type { ExtractAnswer } from './extract-apart.ts';
import { TooLong } from './too-long.ts';

// Runs in a thread that `extract-apart.ts` starts, with one document, and answers once.
const answer = await extract(workerData as Document).then(
  (extracted): ExtractAnswer => ({ extracted }),
  (error: unknown): ExtractAnswer =>
    error instanceof TooLong ? { tooLong: error.message } : { fault: String(error) },
);
parentPort?.postMessage(answer);
