import { observedEnv } from '@chancery/api/observed-env';
import { z } from 'zod';

const postgres = z
  .string()
  .regex(
    /^postgres(ql)?:\/\//,
    'should be a PostgreSQL address: postgresql://user:password@host:5432/database',
  );
const address = z.url({ protocol: /^https?$/, error: 'should be a web address: https://…' });

const schema = z
  .object({
    DATABASE_URL: postgres.optional(),
    /** LISTEN goes past any pooler. */
    DATABASE_DIRECT_URL: postgres.optional(),
    /** A replica, or a login with fewer rights. */
    DATABASE_READ_URL: postgres.optional(),
    PUBLIC_URL: address.optional(),
    /** The cache in front; told which tags to drop. */
    PURGE_URL: address.optional(),
    WEB_PORT: z.coerce
      .number({ error: 'should be a port, such as 3000' })
      .int('should be a port, such as 3000')
      .min(1, 'should be a port, such as 3000')
      .max(65_535, 'should be a port, such as 3000')
      .default(3000),
    /** Bytes of whole pages kept in memory, in MiB. */
    PAGE_CACHE_MIB: z.coerce
      .number({ error: 'should be a number of MiB, such as 256' })
      .int('should be a whole number of MiB, such as 256')
      .min(1, 'should be at least 1 MiB')
      .default(256),
    /** Whether the proxy in front says where requests come from; else the socket does. */
    TRUST_PROXY: z.stringbool({ error: 'should be true or false' }).default(false),
    /** Reads of the API by one address; 0 is no limit. */
    API_READS_PER_MINUTE: z.coerce
      .number({ error: 'should be a number, such as 1200, or 0 for no limit' })
      .int('should be a whole number, such as 1200, or 0 for no limit')
      .min(0, 'should be a number, such as 1200, or 0 for no limit')
      .default(1_200),
    ...observedEnv,
  })
  .transform((given) => ({
    ...given,
    PUBLIC_URL: (given.PUBLIC_URL ?? `http://localhost:${given.WEB_PORT}`).replace(/\/+$/, ''),
    readUrl: given.DATABASE_READ_URL ?? given.DATABASE_URL,
    directUrl: given.DATABASE_DIRECT_URL ?? given.DATABASE_URL,
  }));

export type Env = z.output<typeof schema>;

let parsed: Env | undefined;

/** The environment, parsed once. Throws one error that names every wrong variable. */
export function env(): Env {
  parsed ??= parse(process.env);
  return parsed;
}

/** Where the build lies: servers may run from one while the other is made. */
export const distDir = (): string => process.env.NEXT_DIST_DIR || '.next';

/** A build reads no database and starts no listener. */
export const isBuilding = (): boolean => process.env.NEXT_PHASE === 'phase-production-build';

/** Parses variables; empty strings count as unset, as in a copied `.env.example`. */
export function parse(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The environment is not right:\n  ${problems.join('\n  ')}`);
}
