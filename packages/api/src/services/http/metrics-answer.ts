import { createHash, timingSafeEqual } from 'node:crypto';
import { metrics } from '../../observability/metrics.ts';

/**
 * The figures of this process as Prometheus reads them, for who sends `Authorization: Bearer TOKEN`;
 * without a token in the environment there is no such address.
 */
export async function metricsAnswer(
  authorization: string | null | undefined,
  token: string | undefined,
): Promise<Response> {
  if (!token) return refusal(404, 'There is nothing here.');
  if (!isSame(authorization ?? '', `Bearer ${token}`))
    return refusal(401, 'Send METRICS_TOKEN as a bearer token.', { 'www-authenticate': 'Bearer' });
  const { registry, ofTheProcess } = metrics();
  ofTheProcess();
  return new Response(await registry.metrics(), {
    headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
  });
}

const refusal = (status: number, words: string, headers?: Record<string, string>): Response =>
  new Response(`${words}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });

/** Takes as long whatever of it is right. */
const isSame = (given: string, wanted: string): boolean =>
  timingSafeEqual(digest(given), digest(wanted));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
