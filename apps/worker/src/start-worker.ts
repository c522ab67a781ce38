import type { Engine } from '@chancery/api/engine';
import { log } from '@chancery/api/log';
import { Logger, type LogLevel, type Runner, run } from 'graphile-worker';
import { crontab, tasks } from './tasks.ts';

export interface WorkerOptions {
  connectionString: string;
  concurrency: number;
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
    logger: new Logger((job) => (level, message, meta) => {
      log()[LEVELS[level]]({ ...job, ...fault(meta) }, message);
    }),
  });
}

/** It tells of each job that it takes up and ends, which is much for a log that people read. */
const LEVELS = {
  error: 'error',
  warning: 'warn',
  info: 'debug',
  debug: 'trace',
} as const satisfies Record<`${LogLevel}`, string>;

const fault = (meta: { error?: unknown } | undefined) => (meta?.error ? { err: meta.error } : {});
