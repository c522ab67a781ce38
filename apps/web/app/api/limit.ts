import 'server-only';
import { type ReadLimit, readLimit } from '@chancery/api/server';
import { env } from '../../env.ts';

declare global {
  var chanceryWebApiLimit: ReadLimit | undefined;
}

/** One count for all addresses of the API in this process. */
export function apiLimit(): ReadLimit {
  globalThis.chanceryWebApiLimit ??= readLimit(env().API_READS_PER_MINUTE);
  return globalThis.chanceryWebApiLimit;
}
