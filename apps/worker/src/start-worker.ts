import type { Engine } from '@chancery/api/engine';
import { Logger, type Runner, run } from 'graphile-worker';
import { crontab, tasks } from './tasks.ts';

export interface WorkerOptions {
  connectionString: string;
  concurrency: number;
  log: (line: string) => void;
}

/** Starts the job runner; `stop()` of the answer lets running jobs end. */
export function startWorker(engine: Engine, options: WorkerOptions): Promise<Runner> {
  return run({
    connectionString: options.connectionString,
    concurrency: options.concurrency,
    noHandleSignals: true,
    taskList: tasks(engine),
    crontab,
    pollInterval: 1_000,
    logger: new Logger(() => (level, message) => {
      if (level !== 'debug' && level !== 'info') options.log(`${level}: ${message}`);
    }),
  });
}
