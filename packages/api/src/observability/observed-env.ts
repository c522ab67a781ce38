import { z } from 'zod';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const logLevel = z.enum(LEVELS, `should be one of ${LEVELS.join(', ')}`).default('info');
export type LogLevel = z.output<typeof logLevel>;

/** Variables of every process that can be looked at from outside, for its `env.ts`. */
export const observedEnv = {
  /** Each level says what those after it say too. */
  LOG_LEVEL: logLevel,
  /** Opens /metrics to who sends it as a bearer token; without it there is no such address. */
  METRICS_TOKEN: z
    .string()
    .min(16, 'should be at least 16 characters, such as openssl rand -hex 32')
    .optional(),
};
