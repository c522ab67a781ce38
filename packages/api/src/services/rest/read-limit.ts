import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;
const TO_SECONDS = 1_000;

/** How many seconds a request has to wait; 0 where it may go on. A batch counts as its calls. */
export type ReadLimit = (request: Request, calls?: number) => Promise<number>;

/**
 * A limit on reads by the address of who asks, counted in this process: the public site's login may
 * not write, and a limit that is off by the number of processes still keeps one reader from taking
 * the site from the others. 0 a minute is no limit.
 */
export function readLimit(perMinute: number): ReadLimit {
  if (perMinute === 0) return async () => 0;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  return async (request, calls = 1) => {
    try {
      await limiter.consume(clientOf(request), calls);
      return 0;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return Math.max(1, Math.ceil(error.msBeforeNext / TO_SECONDS));
    }
  };
}

/** The last address is the one that our own proxy, or the server itself, has seen. */
function clientOf(request: Request): string {
  const address = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return address.includes(':') && !address.includes('.') ? network(address) : address;
}

/** Who has one IPv6 address has the whole network of 64 bits that it lies in. */
function network(address: string): string {
  const [before = '', after] = address.split('::');
  const left = before.split(':').filter(Boolean);
  const right = (after ?? '').split(':').filter(Boolean);
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(zeros).fill('0'), ...right].slice(0, 4).join(':');
}
