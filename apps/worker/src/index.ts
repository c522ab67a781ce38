import { createEngine } from '@chancery/api/engine';
import { workerEnv } from './env.ts';
import { startWorker } from './start-worker.ts';

const env = workerEnv();
const engine = createEngine(env.DATABASE_URL, {
  max: env.WORKER_CONCURRENCY + 1,
  name: 'chancery-worker',
});
const runner = await startWorker(engine, {
  connectionString: env.DATABASE_DIRECT_URL,
  concurrency: env.WORKER_CONCURRENCY,
  log: (line) => console.error(line),
});
console.log('worker: ready');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await runner.stop();
    await engine.close();
  });
}
await runner.promise;
