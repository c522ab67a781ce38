import { metricsAnswer, watchQueues } from '@chancery/api/server';
import { env } from '../../env.ts';
import { engine } from '../../server/engine.ts';

export const dynamic = 'force-dynamic';

/** The figures of this process, for Prometheus, and how old the queues are. */
export function GET(request: Request): Promise<Response> {
  watchQueues(engine());
  return metricsAnswer(request.headers.get('authorization'), env().METRICS_TOKEN);
}
