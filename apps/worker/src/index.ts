import { createEngine, watchQueues } from '@chancery/api/engine';
import { log, logConsole, startLog } from '@chancery/api/log';
import { workerEnv } from './env.ts';
import { serveMetrics } from './serve-metrics.ts';
import { startWorker } from './start-worker.ts';

const env = workerEnv();
startLog({ process: 'worker', level: env.LOG_LEVEL });
logConsole();
const engine = createEngine(env.DATABASE_URL, {
  max: env.WORKER_CONCURRENCY + 1,
  name: 'chancery-worker',
});
const runner = await startWorker(engine, {
  connectionString: env.DATABASE_DIRECT_URL,
  concurrency: env.WORKER_CONCURRENCY,
});
watchQueues(engine);
const stopMetrics = await serveMetrics({
  token: env.METRICS_TOKEN,
  host: env.HOST,
  port: env.WORKER_PORT,
});
log().info('Ready for jobs');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    stopMetrics();
    await runner.stop();
    await engine.close();
  });
}
await runner.promise;
