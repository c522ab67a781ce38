import { connection } from 'next/server';
import { readiness } from '../../cache/readiness.ts';
import { env } from '../../env.ts';

/** Whether this process can serve pages that are true. */
export async function GET(): Promise<Response> {
  await connection();
  const { ready, checks } = await readiness(env().directUrl);
  return Response.json(
    { status: ready ? 'ready' : 'not ready', ...checks },
    {
      status: ready ? 200 : 503,
      headers: { 'cache-control': 'no-store', ...(!ready && { 'retry-after': '2' }) },
    },
  );
}
