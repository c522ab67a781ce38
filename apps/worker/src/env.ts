import { observedEnv } from '@chancery/api/observed-env';
import { parseEnv } from '@chancery/db/env';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string(
    'should be the address of PostgreSQL, such as postgresql://user@host/name',
  ),
  /** Jobs listen, which a transaction pooler does not pass on. */
  DATABASE_DIRECT_URL: z.string().optional(),
  WORKER_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1, 'should be a whole number from 1')
    .max(50)
    .default(4),
  /** Where /metrics is answered, if METRICS_TOKEN is set. */
  HOST: z
    .union([z.ipv4(), z.ipv6()], 'should be an IP address of this machine')
    .default('127.0.0.1'),
  WORKER_PORT: z.coerce
    .number('should be a port: a number from 1 to 65535')
    .int('should be a port: a whole number')
    .min(1, 'should be a port: a number from 1 to 65535')
    .max(65_535, 'should be a port: a number from 1 to 65535')
    .default(3002),
  ...observedEnv,
});

export function workerEnv(source: Record<string, string | undefined> = process.env) {
  const env = parseEnv(schema, source);
  return { ...env, DATABASE_DIRECT_URL: env.DATABASE_DIRECT_URL ?? env.DATABASE_URL };
}
