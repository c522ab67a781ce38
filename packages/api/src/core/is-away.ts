import { errorCode } from '@chancery/db/errors';

/**
 * Too many connections, the server stops or starts, the connection broke, or a statement took longer
 * than its login may.
 */
const AWAY = /^(53300|57014|57P0[1-3]|08\w{3}|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND)$/;
const BROKEN =
  /connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/i;

/** Whether an error says that the database gave no answer, and nothing about what was asked. */
export const isAway = (error: unknown): boolean =>
  error instanceof Error && (AWAY.test(errorCode(error) ?? '') || BROKEN.test(error.message));
