import { metricsAnswer } from '@chancery/api/server';
import { connection } from 'next/server';
import { env } from '../../env.ts';

/** The figures of this process, for Prometheus. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  return metricsAnswer(request.headers.get('authorization'), env().METRICS_TOKEN);
}
