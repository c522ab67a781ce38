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
});

export function workerEnv(source: Record<string, string | undefined> = process.env) {
  const env = parseEnv(schema, source);
  return { ...env, DATABASE_DIRECT_URL: env.DATABASE_DIRECT_URL ?? env.DATABASE_URL };
}
