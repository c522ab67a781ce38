import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The root of the clone. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const postgresUrl = z
  .string()
  .regex(
    /^postgres(ql)?:\/\//,
    'should be a PostgreSQL address: postgresql://user:password@host:5432/database',
  );

const schema = z.object({
  /** Unset: the embedded server. */
  DATABASE_URL: postgresUrl.optional(),
  /** For LISTEN, jobs and migrations; needed behind a transaction pooler. */
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  /** Migrates, makes the roles and grants. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  /** A replica, or a login with fewer rights. */
  DATABASE_READ_URL: postgresUrl.optional(),
  /** LISTEN of the public site, on the primary and past any pooler, with the login that reads. */
  DATABASE_READ_DIRECT_URL: postgresUrl.optional(),
  DATA_DIR: z
    .string()
    .min(1, 'should be a folder')
    .default('.data')
    .transform((path) => resolve(ROOT, path)),
});

export type DatabaseEnv = z.output<typeof schema>;

/**
 * Parses variables of the environment. Empty strings count as unset, as in a copied `.env.example`.
 * Throws one error that names every wrong variable and says what it should be.
 */
export function parseEnv<T extends z.ZodType>(
  wanted: T,
  source: Record<string, string | undefined> = process.env,
): z.output<T> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = wanted.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The environment is not right:\n  ${problems.join('\n  ')}`);
}

/** Variables of the database, read when asked so that a test can set them. */
export function databaseEnv(source?: Record<string, string | undefined>): DatabaseEnv {
  return parseEnv(schema, source);
}

/** All variables, for a child process. */
export function inheritedEnv(): NodeJS.ProcessEnv {
  return { ...process.env };
}
