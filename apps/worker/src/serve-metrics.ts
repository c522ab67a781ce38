import { once } from 'node:events';
import { createServer } from 'node:http';
import { metricsAnswer } from '@chancery/api/engine';
import { log } from '@chancery/api/log';

export interface MetricsOptions {
  token: string | undefined;
  host: string;
  port: number;
}

/**
 * The worker's only address, /metrics, and only with a token. Jobs go on where its port is taken: one
 * machine may run several workers. Gives the way to stop.
 */
export async function serveMetrics({ token, host, port }: MetricsOptions): Promise<() => void> {
  if (!token) return () => {};
  const server = createServer(async (request, response) => {
    const isThere = request.url?.split('?')[0] === '/metrics';
    const answer = await metricsAnswer(request.headers.authorization, isThere ? token : undefined);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    log().error(
      { err: error },
      `No figures: port ${port} of ${host} cannot be had. Set WORKER_PORT to one that is free.`,
    );
  }
  return () => void server.close();
}
