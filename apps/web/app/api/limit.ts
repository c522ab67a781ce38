import 'server-only';
import { type ReadLimit, readLimit } from '@chancery/api/server';
import { env } from '../../env.ts';

const KEY = Symbol.for('chancery.web-api-limit');

/** One count for all addresses of the API in this process. */
export function apiLimit(): ReadLimit {
  const holder = globalThis as { [KEY]?: ReadLimit };
  holder[KEY] ??= readLimit(env().API_READS_PER_MINUTE);
  return holder[KEY];
}
