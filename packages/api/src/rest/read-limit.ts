import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { metrics } from '../observability/metrics.ts';
import { clientAddress, limitedAddress } from '../services/http/client-address.ts';

const WINDOW_SECONDS = 60;
const TO_SECONDS = 1_000;

/** How many seconds a request has to wait; 0 where it may go on. It counts as what it costs. */
export type ReadLimit = (request: Request, cost?: number) => Promise<number>;

/**
 * A limit on reads by the address of who asks, counted in this process: the public site's login may
 * not write, and a limit that is off by the number of processes still keeps one reader from taking
 * the site from the others. 0 a minute is no limit.
 */
export function readLimit(perMinute: number): ReadLimit {
  if (perMinute === 0) return async () => 0;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  return async (request, cost = 1) => {
    try {
      // What costs more than a whole minute is let through once a minute.
      await limiter.consume(
        limitedAddress(clientAddress(request.headers)),
        Math.min(cost, perMinute),
      );
      return 0;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      metrics().refusedByLimit.inc({ limit: 'api_reads' });
      return Math.max(1, Math.ceil(error.msBeforeNext / TO_SECONDS));
    }
  };
}
